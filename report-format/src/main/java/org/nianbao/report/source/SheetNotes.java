package org.nianbao.report.source;

/**
 * What stands in a workbook beside a report and is no part of it: notes for whoever fills it in, to the right of the texts
 * and around the tables, and a sheet that says how. Writers put them there, readers pass over them. A note begins with an
 * arrow and never stands in the first column, where texts and labels do.
 */
public final class SheetNotes {

    /** What every note begins with. */
    public static final String MARK = "←";

    /** The note beside a row of text that goes on where the row above ends: both are one paragraph. */
    public static final String CONTINUED = MARK + "接上段";

    /** The name of the sheet that says how to fill in the others. */
    public static final String GUIDE = "填写说明";

    private SheetNotes() {}

    /** True for a note, and for a formula that writes notes. */
    static boolean isNote(int column, String text) {
        return column > 0 && (text.startsWith(MARK) || text.startsWith("=") && text.contains("\"" + MARK));
    }
}
