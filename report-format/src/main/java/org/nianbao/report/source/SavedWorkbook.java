package org.nianbao.report.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A workbook that an office program saved as a web page: before the sheets stands a list of their names, and each name again
 * above its sheet. They are no part of the report, and too like its headings to be left in.
 */
final class SavedWorkbook {

    private static final String LISTED = "a[href~=^#table\\d+$]";
    private static final String ABOVE_ITS_SHEET = "a[name~=^table\\d+$]";

    private SavedWorkbook() {}

    /** Takes the names of the sheets out of a page that is a workbook; leaves any other as it is. */
    static void withoutSheetNames(Document page) {
        Element first = page.selectFirst("a[href=#table0]");
        if (first == null || page.select("a[name=table0]").isEmpty()) {
            return;
        }
        Element list = first.parent();
        if (list != null && list.select("table").isEmpty()) {
            list.select("h1," + LISTED).remove();
        }
        page.select(ABOVE_ITS_SHEET).select("h1").remove();
    }
}
