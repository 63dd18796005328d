package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;

/**
 * The three cells of a row of table 2 that has 制发, 废止 and 现行有效 (格式模板, 表二, 第二十条第（一）项).
 *
 * @param issued 本年制发件数
 * @param repealed 本年废止件数
 * @param inForce 现行有效件数
 */
record DocumentBalance(ProactiveAddress issued, ProactiveAddress repealed, ProactiveAddress inForce) {

    /** The two rows. */
    static final List<DocumentBalance> ROWS = List.of(
            of(ProactiveCell.RULES_ISSUED, ProactiveCell.RULES_REPEALED, ProactiveCell.RULES_IN_FORCE),
            of(ProactiveCell.DOCUMENTS_ISSUED, ProactiveCell.DOCUMENTS_REPEALED, ProactiveCell.DOCUMENTS_IN_FORCE));

    private static DocumentBalance of(ProactiveCell issued, ProactiveCell repealed, ProactiveCell inForce) {
        return new DocumentBalance(
                new ProactiveAddress(issued), new ProactiveAddress(repealed), new ProactiveAddress(inForce));
    }

    /** The numbers of a report in this row, or empty when one is missing. */
    Optional<Numbers> in(AnnualReport report) {
        BigDecimal made = report.number(issued);
        BigDecimal ended = report.number(repealed);
        BigDecimal left = report.number(inForce);
        return made == null || ended == null || left == null
                ? Optional.empty()
                : Optional.of(new Numbers(made.longValue(), ended.longValue(), left.longValue()));
    }

    String rowLabel() {
        return inForce.cell().rowLabel();
    }

    List<ProactiveAddress> cells() {
        return List.of(issued, repealed, inForce);
    }

    /**
     * What a report says in a row.
     *
     * @param issued this year
     * @param repealed this year
     * @param inForce at the end of the year
     */
    record Numbers(long issued, long repealed, long inForce) {

        /** What must have been in force a year before, by inequality (e). */
        long inForceBefore() {
            return inForce - issued + repealed;
        }
    }
}
