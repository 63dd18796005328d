package org.nianbao.report.commandline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Missing;
import org.nianbao.report.rule.NotChecked;
import org.nianbao.report.rule.Story;

/** The outcome of a check as people read it: a table in the order of the report, one story for each cause. */
final class CheckText {

    private final PrintStream out;
    private final Colours colours;
    private final StoryTable table;

    CheckText(Streams streams) {
        this.out = streams.out();
        this.colours = new Colours(streams.terminal(), System.getenv());
        this.table = new StoryTable(streams.out(), colours, streams.terminal().columns());
    }

    void print(CheckOutcome outcome) {
        out.println(colours.bold(TextColumns.harmless(outcome.loaded().file())));
        if (outcome.loaded() instanceof LoadedReport.Refused refused) {
            out.println("  " + colours.red("无法读取") + "  " + TextColumns.harmless(refused.message()));
            return;
        }
        AnnualReport report = ((LoadedReport.Loaded) outcome.loaded()).report();
        out.println("  " + TextColumns.harmless(agency(report)) + "  " + year(report) + "  "
                + report.format().code() + "年格式");
        table.print(Story.of(outcome.result().findings()));
        notChecked(outcome.result().notChecked());
        out.println("  " + summary(outcome.result()));
    }

    static String agency(AnnualReport report) {
        return report.agencyName().isEmpty() ? "（单位不明）" : report.agencyName();
    }

    static String year(AnnualReport report) {
        return report.year() == 0 ? "（年度不明）" : report.year() + "年";
    }

    /** One quiet line: what could not be compared, and the rules that wait for it. */
    private void notChecked(List<NotChecked> rules) {
        Map<Missing, List<String>> byReason = new EnumMap<>(Missing.class);
        rules.forEach(rule -> byReason.computeIfAbsent(rule.missing(), reason -> new ArrayList<>())
                .add(rule.code()));
        List<String> reasons = new ArrayList<>();
        byReason.forEach((reason, codes) -> reasons.add(reason.sentence() + "（" + String.join("、", codes) + "）"));
        if (!reasons.isEmpty()) {
            out.println("  " + colours.faint("未核对：" + String.join("；", reasons)));
        }
    }

    private String summary(CheckResult result) {
        if (result.findings().isEmpty()) {
            return colours.green("没有发现问题") + "（规则" + result.ruleSet() + "）";
        }
        String counts = "阻止提交%d项，须说明理由%d项，提醒%d项（规则%s）"
                .formatted(
                        result.blocking().size(),
                        result.overridable().size(),
                        result.warnings().size(),
                        result.ruleSet());
        return result.blocks() ? colours.red(counts) : colours.green(counts);
    }
}
