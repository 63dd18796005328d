package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-12: governments at every level, townships too, report on appraisal, public evaluation and accountability (条例第五十条第四项). An
 * office of a government is not one.
 */
final class N12GovernmentDuties extends NarrativeRule {

    private static final Map<String, List<String>> DUTIES = duties();

    N12GovernmentDuties() {
        super(
                "N-12",
                Severity.B_STAR,
                "《政府信息公开条例》第五十条第一款第四项；国办公开办函〔2021〕30号一（一）",
                "缺“{x}”（条例第50条）",
                "\"{x}\" is missing (article 50)");
    }

    private static Map<String, List<String>> duties() {
        Map<String, List<String>> duties = new LinkedHashMap<>();
        duties.put("工作考核", List.of("考核", "考评", "绩效"));
        duties.put("社会评议", List.of("评议", "满意度", "社会评价", "民意调查", "群众评价"));
        duties.put("责任追究", List.of("追究", "追责", "问责", "责任倒查"));
        return duties;
    }

    @Override
    List<Finding> find(Narrative narrative) {
        if (!narrative.filer().isGovernment()) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        DUTIES.forEach((duty, words) -> {
            boolean said = Narrative.PARTS.stream()
                    .anyMatch(
                            part -> words.stream().anyMatch(narrative.text(part).full()::contains));
            if (!said) {
                missing.add(duty);
            }
        });
        if (missing.isEmpty()) {
            return List.of();
        }
        String duties = "“" + String.join("”“", missing) + "”";
        return List.of(Finding.of(
                this,
                new TextAddress(TextPart.S1),
                "缺%s（条例第50条）：各级人民政府（含乡镇）的年度报告应当报告工作考核、社会评议和责任追究结果情况，全文没有提到%s。请在“一、总体情况”监督保障中补写；没有发生的写明没有。"
                        .formatted(duties, duties),
                "%s missing: a government's report tells of appraisal, public evaluation and accountability (article 50). Add them to section 一, or say that there was nothing."
                        .formatted(duties)));
    }
}
