package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;

/**
 * A number with its unit in a text.
 *
 * @param start offset of the number
 * @param end offset after the unit
 * @param value the number; 万 and 亿 multiplied out unless they belong to the unit
 * @param unit such as 件, 条, 万元, %
 * @param exact false when the words around it make it inexact: 近80条, 80余条, 1.2万条
 */
record Figure(int start, int end, BigDecimal value, String unit, boolean exact) {

    boolean isPercent() {
        return unit.equals("%");
    }

    boolean isMoney() {
        return unit.endsWith("元");
    }

    /** True for the units that requests, cases and decisions are counted in. */
    boolean countsCases() {
        return switch (unit) {
            case "件", "份", "条", "宗", "起", "例", "项", "个", "次", "件次", "人次", "笔", "单" -> true;
            default -> false;
        };
    }

    /** True for an exact whole number of things. */
    boolean isCount() {
        return exact && !isPercent() && !isMoney() && value.stripTrailingZeros().scale() <= 0;
    }

    /** The number as a count. */
    long count() {
        return value.longValue();
    }
}
