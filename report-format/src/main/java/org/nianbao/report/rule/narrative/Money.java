package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;

/** Sums of money as sentences write them. */
final class Money {

    private Money() {}

    /** An amount in 万元, the unit of table 2. */
    static BigDecimal inTenThousandYuan(Figure figure) {
        return switch (figure.unit()) {
            case "亿元" -> figure.value().movePointRight(4);
            case "万元" -> figure.value();
            case "千元" -> figure.value().movePointLeft(1);
            default -> figure.value().movePointLeft(4);
        };
    }
}
