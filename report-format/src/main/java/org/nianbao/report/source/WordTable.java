package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a table of a Word document and puts its cells on the grid. Not thread-safe. */
final class WordTable {

    /** Word itself allows 63 columns. */
    private static final int WIDEST = 200;

    private final XmlPart xml;
    private final WordText state;
    private final List<TableBlock.Row> rows = new ArrayList<>();
    private Set<Integer> openAbove = new HashSet<>();

    private final class RowReading {
        private final int page = state.page();
        private final List<TableBlock.Cell> cells = new ArrayList<>();
        private final Set<Integer> open = new HashSet<>();
        private int column = 1;
        private boolean gone;

        private void take(String name) throws IOException {
            switch (name) {
                case "trPr" -> xml.children(this::property);
                case "tc" -> cell();
                case "sdt" -> ContentControl.read(xml, this::take);
                case "customXml", "smartTag", "ins", "moveTo" -> xml.children(this::take);
                case "AlternateContent" -> Alternatives.read(xml, this::take);
                default -> {}
            }
        }

        private void property(String name) {
            switch (name) {
                case "gridBefore" -> column += within(xml.number("val", 0));
                case "del", "moveFrom" -> gone = true;
                case "hidden" -> gone |= xml.isOn();
                default -> {}
            }
        }

        private void cell() throws IOException {
            CellReading cell = new CellReading();
            List<Block> blocks = WordBlocks.in(xml, state, cell::takeProperties);
            state.count(0, 1);
            boolean belongsAbove = cell.continued && openAbove.contains(column);
            if (cell.continued || cell.restarted) {
                open.add(column);
            }
            if (!belongsAbove && !cell.belongsToTheLeft && !cell.deleted) {
                cells.add(new TableBlock.Cell(column, blocks));
            }
            column += cell.span;
        }
    }

    private final class CellReading {
        private int span = 1;
        private boolean continued;
        private boolean restarted;
        private boolean belongsToTheLeft;
        private boolean deleted;

        private void takeProperties(String name) throws IOException {
            if (name.equals("tcPr")) {
                xml.children(this::property);
            }
        }

        private void property(String name) {
            switch (name) {
                case "gridSpan" -> span = Math.max(1, within(xml.number("val", 1)));
                case "vMerge" -> {
                    restarted = "restart".equals(xml.attribute("val"));
                    continued = !restarted;
                }
                case "hMerge" -> belongsToTheLeft = !"restart".equals(xml.attribute("val"));
                case "cellDel" -> deleted = true;
                default -> {}
            }
        }
    }

    WordTable(XmlPart xml, WordText state) {
        this.xml = xml;
        this.state = state;
    }

    TableBlock read() throws IOException {
        xml.children(this::take);
        return new TableBlock(rows);
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "tr" -> row();
            case "sdt" -> ContentControl.read(xml, this::take);
            case "customXml", "smartTag", "ins", "moveTo" -> xml.children(this::take);
            case "AlternateContent" -> Alternatives.read(xml, this::take);
            default -> {}
        }
    }

    private void row() throws IOException {
        RowReading row = new RowReading();
        xml.children(row::take);
        openAbove = row.open;
        if (!row.gone) {
            rows.add(new TableBlock.Row(row.page, rows.size() + 1, row.cells));
        }
    }

    private static int within(int columns) {
        return Math.max(0, Math.min(WIDEST, columns));
    }
}
