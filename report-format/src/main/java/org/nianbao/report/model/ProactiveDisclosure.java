package org.nianbao.report.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Table 2: information disclosed proactively under article 20, in the cells that the report's format has. */
public sealed interface ProactiveDisclosure permits ProactiveDisclosure2019, ProactiveDisclosure2021 {

    /** The format whose table this is. */
    Format format();

    /** Every cell of the table in the order of the format, null where blank or unreadable. */
    Map<ProactiveCell, @Nullable BigDecimal> numbers();

    /** The number in one cell; null when blank, unreadable or not a cell of this table. */
    default @Nullable BigDecimal number(ProactiveCell cell) {
        return numbers().get(cell);
    }

    /** The table of a format from its cells; cells without an entry become null. */
    static ProactiveDisclosure of(Format format, Map<ProactiveCell, @Nullable BigDecimal> numbers) {
        ProactiveNumbers given = new ProactiveNumbers(numbers);
        return format == Format.F2019 ? ProactiveDisclosure2019.of(given) : ProactiveDisclosure2021.of(given);
    }
}
