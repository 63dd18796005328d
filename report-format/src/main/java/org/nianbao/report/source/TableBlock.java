package org.nianbao.report.source;

import java.util.List;

/** A table of a document with its merged cells. */
record TableBlock(List<Row> rows) implements Block {

    /**
     * A row.
     *
     * @param page the page it begins on, from 1; 0 when the document does not say
     * @param number which row of the table it is, from 1
     * @param cells its cells from left to right, without those that belong to a cell above or to their left
     */
    record Row(int page, int number, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param column the column of the grid it begins in, from 1
     * @param blocks what stands in it
     */
    record Cell(int column, List<Block> blocks) {

        boolean holdsTable() {
            return blocks.stream().anyMatch(TableBlock.class::isInstance);
        }
    }
}
