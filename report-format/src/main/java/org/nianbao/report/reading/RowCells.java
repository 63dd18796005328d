package org.nianbao.report.reading;

import java.util.List;
import org.nianbao.report.source.Line;

/**
 * The cells of a row of a real table without those that are none of its numbers: a serial number before its label, and
 * the words of a column of remarks after its numbers.
 */
final class RowCells {

    private RowCells() {}

    static List<Token> of(Line line, List<Token> cells) {
        if (line.row() == null) {
            return cells;
        }
        return withoutRemark(withoutSerialNumber(cells));
    }

    /** A single number before the label; in a row that is blank otherwise it would be taken for one of the row before. */
    private static List<Token> withoutSerialNumber(List<Token> cells) {
        int label = 0;
        while (label < cells.size() && !cells.get(label).isText()) {
            label++;
        }
        List<Token> before = cells.subList(0, label);
        boolean serial =
                label < cells.size() && before.stream().filter(Token::isValue).count() == 1;
        return serial ? cells.subList(label, cells.size()) : cells;
    }

    /** Words after seven cells and more that hold no words, numbers among them. */
    private static List<Token> withoutRemark(List<Token> cells) {
        int end = cells.size();
        while (end > 0 && !cells.get(end - 1).isValue()) {
            end--;
        }
        int begin = end;
        while (begin > 0 && !cells.get(begin - 1).isText()) {
            begin--;
        }
        int words = end;
        while (words < cells.size() && !cells.get(words).isText()) {
            words++;
        }
        boolean remark = words < cells.size() && words - begin >= RowChoice.WIDEST_ROW;
        return remark ? cells.subList(0, words) : cells;
    }
}
