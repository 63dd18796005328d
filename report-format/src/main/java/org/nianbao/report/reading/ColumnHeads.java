package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.Line;

/** The heads of columns that are not the format's, each told once: a head comes again on every page and for every kind. */
final class ColumnHeads {

    private ColumnHeads() {}

    static List<ColumnHead> of(Outline outline, Map<TextPart, Set<HeadOrder>> heads) {
        List<ColumnHead> slips = new ArrayList<>();
        heads.forEach((part, orders) -> {
            List<Line> lines = outline.section(part);
            Set<String> told = new HashSet<>();
            orders.stream()
                    .flatMap(order -> order.slips(token -> address(part, lines, token)).stream())
                    .filter(slip -> told.add(HeadWords.letters(slip.written()) + "|" + slip.official()))
                    .forEach(slips::add);
        });
        return slips;
    }

    /** Where a head stands in the text of its table; the whole text where that cannot be told. */
    private static String address(TextPart part, List<Line> lines, Token head) {
        int offset = 0;
        boolean begun = false;
        for (Line line : lines) {
            begun |= !line.isBlank();
            int at = head.column() - 1;
            if (line.number() == head.line() && line.text().startsWith(head.text(), at)) {
                int from = offset + at;
                return new TextAddress(part, new Span(from, from + head.text().length())).format();
            }
            offset += begun ? line.text().length() + 1 : 0;
        }
        return new TextAddress(part).format();
    }
}
