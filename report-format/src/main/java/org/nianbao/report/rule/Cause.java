package org.nianbao.report.rule;

import java.util.List;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/**
 * What several findings have in common: one mistake that breaks several equations.
 *
 * @param group the group they share: the address of the likely cell, or of the likely row
 * @param sentence names the likely place, what stands there, what should, and the difference
 * @param sentenceEn the same in English
 */
record Cause(String group, String sentence, String sentenceEn) {

    /** One cell, which is too high by an amount; below zero when too low. */
    static Cause ofCell(RequestAddress cell, long stated, long excess) {
        return new Cause(
                cell.format(),
                "%s可能有误：现为%d，推算应为%d，相差%d，请先核对这一格。".formatted(cell.label(), stated, stated - excess, Math.abs(excess)),
                "%s is probably wrong: it is %d and should be %d, a difference of %d. "
                        .formatted(cell.format(), stated, stated - excess, Math.abs(excess)));
    }

    /** A row, wrong in several columns. */
    static Cause ofRow(RequestRow row, List<String> columns) {
        return new Cause(
                "T3/" + row.key(),
                "表三“%s”一行可能有误：%s，请先核对这一行。".formatted(row.fullLabel(), String.join("；", columns)),
                "Row T3/%s is probably wrong in %d columns. ".formatted(row.key(), columns.size()));
    }

    /** Some row among several, wrong in several columns whose differences add up across. */
    static Cause ofSomeRow(String group, String rows, List<String> columns) {
        return new Cause(
                group,
                "表三%s有同一处差错：各列相差之数横向合得上，像是%s中某一行填错、填漏或串列，请先核对。".formatted(String.join("、", columns), rows),
                "The same mistake shows in %d columns, and the differences add up across: one row is probably wrong. "
                        .formatted(columns.size()));
    }
}
