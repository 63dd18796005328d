package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Rule;

/**
 * A sentence that states another number than the table.
 *
 * @param place the words that state it
 * @param quoted the words as written
 * @param stated the number they state
 * @param cells the cells that should say the same
 */
record Mismatch(TextAddress place, String quoted, BigDecimal stated, Cells cells) {

    static Mismatch of(Narrative narrative, TextAddress place, BigDecimal stated, Cells cells) {
        String written = place.span() == null
                ? ""
                : place.span().in(narrative.text(place.part()).written());
        return new Mismatch(place, written.replaceAll("\\s+", " "), stated, cells);
    }

    /**
     * The finding, in the catalogue's words and with both numbers.
     *
     * @param headline how the message begins: 文字答复数与表三不符
     * @param headlineEn the same in English
     */
    Finding finding(Rule rule, String headline, String headlineEn) {
        List<CellAddress> places = new ArrayList<>();
        places.add(place);
        places.addAll(cells.addresses());
        String text = plain(stated);
        String table = plain(cells.sum());
        String difference = plain(stated.subtract(cells.sum()).abs());
        return Finding.of(
                rule,
                places,
                "%s：%s写的是“%s”，即%s；%s为%s，相差%s。请核对后改正文字或表格；统计口径不同的，请说明。"
                        .formatted(headline, place.label(), quoted, text, cells.label(), table, difference),
                "%s: %s says \"%s\", that is %s; %s is %s, a difference of %s. Correct the text or the table, or explain what is counted."
                        .formatted(headlineEn, place.format(), quoted, text, cells.keys(), table, difference));
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
