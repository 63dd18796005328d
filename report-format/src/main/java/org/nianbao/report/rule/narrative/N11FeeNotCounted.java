package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-11: an information-processing fee that section 六 says was collected is part of the administrative fees of table 2
 * (国办函〔2020〕109号: 信息处理费 is collected as one).
 */
final class N11FeeNotCounted extends NarrativeRule {

    private static final Pattern COLLECTED = Pattern.compile(
            "(?:(?:收取|收缴|征收|收到|实收)[^未没,;]{0,20}处理费|(?:信息)?处理费[^未没不,;]{0,8}(?:收取|收入|收缴|实收|计收|金额|共计|合计|总额)?)(?:用|共计|共|合计|金额|总额|为|了|[:]){0,9}+$");
    private static final Pattern NOT_COLLECTED = Pattern.compile("未|没有|无|免|减|退|标准|每|超过|以上|不");

    N11FeeNotCounted() {
        super(
                "N-11",
                Severity.W,
                "国办公开办函〔2021〕30号一（六）；国办函〔2020〕109号；《政府信息公开条例》第二十条第八项",
                "处理费未计入行政事业性收费",
                "the processing fee is not part of the administrative fees");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        Cells.of(narrative.report(), ProactiveCell.FEES)
                .ifPresent(fees -> narrative
                        .sentences(TextPart.S6)
                        .flatMap(sentence -> sentence.statements().stream())
                        .filter(statement -> statement.figure().isMoney() && statement.own() && statement.ofTheYear())
                        .forEach(statement -> check(statement, fees, findings)));
        return findings;
    }

    private void check(Statement statement, Cells fees, List<Finding> findings) {
        BigDecimal collected = Money.inTenThousandYuan(statement.figure());
        Matcher lead = COLLECTED.matcher(statement.lead());
        if (!lead.find()
                || NOT_COLLECTED.matcher(statement.lead()).find()
                || collected.signum() == 0
                || fees.sum().compareTo(collected) >= 0) {
            return;
        }
        TextAddress place = statement.from(lead.start());
        List<CellAddress> places = new ArrayList<>();
        places.add(place);
        places.addAll(fees.addresses());
        String stated = Mismatch.plain(collected);
        String table = Mismatch.plain(fees.sum());
        String difference = Mismatch.plain(collected.subtract(fees.sum()));
        findings.add(Finding.of(
                this,
                places,
                "处理费未计入行政事业性收费：%s写明收取信息处理费%s万元，表二行政事业性收费为%s万元，相差%s万元。请核对表二收费金额，或说明原因。"
                        .formatted(place.label(), stated, table, difference),
                "%s says that %s (万元) of processing fees were collected; table 2 has %s, %s less. Correct table 2 or explain."
                        .formatted(place.format(), stated, table, difference)));
    }
}
