package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-07: the items of a closed list add up to its total (格式一（三）: 数据准确). A list that comes to less than half of its total was
 * never meant to be complete.
 */
final class N07ClosedList extends NarrativeRule {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    N07ClosedList() {
        super("N-07", Severity.W, "国办公开办函〔2021〕30号一（三）、三（三）：数据准确", "分项合计{a}≠{b}", "the items add up to {a}, not {b}");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        List<Sentence> sentences = narrative.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            FigureList.find(sentences, i)
                    .filter(list -> !list.addsUp())
                    .filter(list -> list.sum()
                                    .multiply(TWO)
                                    .compareTo(list.total().figure().value())
                            >= 0)
                    .map(this::finding)
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Finding finding(FigureList list) {
        Statement total = list.total();
        Statement last = list.items().get(list.items().size() - 1);
        PlainText source = total.sentence().source();
        int start = total.figure().start();
        int end = last.figure().end();
        TextAddress place = source.address(start, end);
        String items = String.join(
                "+",
                list.items().stream()
                        .map(item -> Mismatch.plain(item.figure().value()))
                        .toList());
        String sum = Mismatch.plain(list.sum());
        String stated = Mismatch.plain(total.figure().value());
        String difference =
                Mismatch.plain(list.sum().subtract(total.figure().value()).abs());
        return Finding.of(
                this,
                place,
                "分项合计%s≠%s：%s中“%s”，各项%s=%s，与总数相差%s。请核对；没有列全的，请写明“等”或者“主要包括”。"
                        .formatted(
                                sum,
                                stated,
                                place.label(),
                                source.written(start, end).replaceAll("\\s+", " "),
                                items,
                                sum,
                                difference),
                "The items of a list in %s add up to %s=%s, not to %s, a difference of %s. Correct them, or say that the list is not complete."
                        .formatted(place.format(), items, sum, stated, difference));
    }
}
