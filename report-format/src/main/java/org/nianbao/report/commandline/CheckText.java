package org.nianbao.report.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Missing;
import org.nianbao.report.rule.NotChecked;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.rule.Story;
import picocli.CommandLine.Help.Ansi;

/** The outcome of a check as people read it: findings of one cause together, colours on a terminal only. */
final class CheckText {

    private final PrintStream out;
    private final Ansi colours = System.getenv("NO_COLOR") == null ? Ansi.AUTO : Ansi.OFF;

    CheckText(PrintStream out) {
        this.out = out;
    }

    void print(CheckOutcome outcome) {
        if (outcome.loaded() instanceof LoadedReport.Refused refused) {
            out.println(refused.file());
            out.println("  " + coloured("red", "无法读取") + "  " + refused.message());
            return;
        }
        AnnualReport report = ((LoadedReport.Loaded) outcome.loaded()).report();
        String agency = report.agencyName().isEmpty() ? "（单位不明）" : report.agencyName();
        out.println(outcome.loaded().file());
        out.println(
                "  " + agency + "  " + report.year() + "年  " + report.format().code() + "年格式");
        Story.of(outcome.result().findings()).forEach(this::story);
        notChecked(outcome.result().notChecked());
        out.println("  " + summary(outcome.result()));
    }

    /** One quiet line: what could not be compared, and the rules that wait for it. */
    private void notChecked(List<NotChecked> rules) {
        Map<Missing, List<String>> byReason = new EnumMap<>(Missing.class);
        rules.forEach(rule -> byReason.computeIfAbsent(rule.missing(), reason -> new ArrayList<>())
                .add(rule.code()));
        List<String> reasons = new ArrayList<>();
        byReason.forEach((reason, codes) -> reasons.add(reason.sentence() + "（" + String.join("、", codes) + "）"));
        if (!reasons.isEmpty()) {
            out.println("  " + coloured("faint", "未核对：" + String.join("；", reasons)));
        }
    }

    private void story(Story story) {
        if (!story.headline().isEmpty()) {
            out.println("  " + tag(story.severity()) + " " + story.headline());
            story.findings().forEach(finding -> part(finding, story.own(finding)));
            return;
        }
        Finding first = story.findings().get(0);
        out.println("  " + tag(first.severity()) + " " + first.code() + "  " + first.message());
        story.findings().stream().skip(1).forEach(finding -> part(finding, finding.message()));
    }

    private void part(Finding finding, String message) {
        out.println("  " + coloured("faint", "　　└─") + " " + finding.code() + "  " + message);
    }

    private String tag(Severity severity) {
        return switch (severity) {
            case B -> coloured("bold,red", "[阻止]");
            case B_STAR -> coloured("red", "[须说明理由]");
            case W -> coloured("yellow", "[提醒]");
            case I -> coloured("faint", "[信息]");
        };
    }

    private String summary(CheckResult result) {
        if (result.findings().isEmpty()) {
            return coloured("green", "没有发现问题") + "（规则" + result.ruleSet() + "）";
        }
        String counts = "阻止提交%d项，须说明理由%d项，提醒%d项（规则%s）"
                .formatted(
                        result.blocking().size(),
                        result.overridable().size(),
                        result.warnings().size(),
                        result.ruleSet());
        return result.blocks() ? coloured("red", counts) : coloured("green", counts);
    }

    private String coloured(String style, String text) {
        return colours.enabled() ? colours.string("@|" + style + " " + text + "|@") : text;
    }
}
