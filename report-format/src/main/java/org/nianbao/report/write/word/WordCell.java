package org.nianbao.report.write.word;

import java.math.BigInteger;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.write.OfficialCell;
import org.nianbao.report.write.OfficialTable;
import org.nianbao.report.write.PrintableText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes one cell of a table. Lengths are in twentieths of a point. Not thread-safe. */
final class WordCell {

    /** What the table's style leaves at both sides of a text together. */
    private static final int MARGINS = 80;

    /** The size of type in table 2 and in tables 3 and 4, in half points. */
    private static final int LARGE = 21;

    private static final int SMALL = 18;

    /** How wide a digit is at a size of half a point in the widest font that may stand in for 宋体. */
    private static final double DIGIT = 6.4;

    private static final byte[] BLUE = {(byte) 0xC6, (byte) 0xD9, (byte) 0xF1};

    private final CTTc cell;
    private final OfficialTable table;
    private final int width;
    private final boolean withNext;
    private final int size;

    /**
     * A cell to be written.
     *
     * @param width its width
     * @param withNext that its row stays on the page of the next one
     */
    WordCell(CTTc cell, OfficialTable table, int width, boolean withNext) {
        this.cell = cell;
        this.table = table;
        this.width = width;
        this.withNext = withNext;
        this.size = table.part() == TextPart.S2 ? LARGE : SMALL;
    }

    /** Writes a cell that begins here or, without its text, one that reaches down from above. */
    void write(OfficialCell official, boolean continued) {
        properties(official, continued);
        CTP paragraph = cell.addNewP();
        style(paragraph.addNewPPr(), official);
        if (!continued && !official.text().isEmpty()) {
            CTR run = paragraph.addNewR();
            fit(run, official);
            run.addNewT().setStringValue(PrintableText.line(official.text()));
        }
    }

    private void properties(OfficialCell official, boolean continued) {
        CTTcPr properties = cell.addNewTcPr();
        WordTable.width(properties.addNewTcW(), width);
        if (official.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(official.columns()));
        }
        if (official.rows() > 1) {
            properties.addNewVMerge().setVal(continued ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (isBand(official)) {
            CTShd shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(BLUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    private void style(CTPPr properties, OfficialCell official) {
        properties.addNewPStyle().setVal(size == LARGE ? "TableText" : "SmallTableText");
        if (withNext) {
            properties.addNewKeepNext();
        }
        int inPairs = spaceAroundPairs(official);
        if (inPairs > 0) {
            CTInd space = properties.addNewInd();
            space.setLeft(BigInteger.valueOf(inPairs));
            space.setRight(BigInteger.valueOf(inPairs));
        }
        if (isLeft(official)) {
            properties.addNewJc().setVal(STJc.LEFT);
        }
    }

    /** A number too long for its cell is written smaller, never broken. */
    private void fit(CTR run, OfficialCell official) {
        int fitting = (int) ((width - MARGINS) / (DIGIT * official.text().length()));
        if (official.kind() == OfficialCell.Kind.NUMBER && fitting < size) {
            CTRPr properties = run.addNewRPr();
            properties.addNewSz().setVal(BigInteger.valueOf(Math.max(2, fitting)));
            properties.addNewSzCs().setVal(BigInteger.valueOf(Math.max(2, fitting)));
        }
    }

    /** The space at each side that makes a label of four or six characters stand in pairs where three would fit. */
    private int spaceAroundPairs(OfficialCell official) {
        boolean even = official.text().length() == 4 || official.text().length() == 6;
        int character = size * 10;
        int inside = width - MARGINS;
        boolean threeFit = inside >= 3 * character && inside < 4 * character;
        return official.kind() == OfficialCell.Kind.COLUMN && even && threeFit ? (inside - 5 * character / 2) / 2 : 0;
    }

    /** The headings that go across table 2. */
    private boolean isBand(OfficialCell official) {
        return official.kind() == OfficialCell.Kind.COLUMN_GROUP
                && official.columns() == table.widths().size();
    }

    private boolean isLeft(OfficialCell official) {
        boolean rowOfRequests = table.part() == TextPart.S3 && official.kind() == OfficialCell.Kind.ROW;
        boolean corner = official.rows() > 1 && official.columns() > 1;
        return isBand(official) || rowOfRequests || corner;
    }
}
