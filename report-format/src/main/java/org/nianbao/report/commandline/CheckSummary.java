package org.nianbao.report.commandline;

import java.io.PrintStream;
import java.util.List;

/** What became of several files: one line each in columns, and how many there are of each ending. */
final class CheckSummary {

    private static final int NUMBER = 12;

    private final List<CheckOutcome> outcomes;

    CheckSummary(List<CheckOutcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    void print(PrintStream out) {
        int file = widest(outcomes.stream().map(CheckSummary::file).toList());
        int agency = widest(
                outcomes.stream().map(outcome -> agency(outcome.loaded())).toList());
        out.println();
        out.println(TextColumns.padded("文件", file) + TextColumns.padded("单位和年度", agency)
                + TextColumns.padded("阻止", NUMBER) + TextColumns.padded("须说明理由", NUMBER) + "提醒");
        for (CheckOutcome outcome : outcomes) {
            String line =
                    TextColumns.padded(file(outcome), file) + TextColumns.padded(agency(outcome.loaded()), agency);
            out.println((line + numbers(outcome)).stripTrailing());
        }
        out.println("共%d个文件：没有阻止问题的%d个，有阻止问题的%d个，无法读取的%d个。"
                .formatted(
                        outcomes.size(), ending(ExitCode.FINE), ending(ExitCode.BLOCKED), ending(ExitCode.UNREADABLE)));
    }

    private long ending(int code) {
        return outcomes.stream().filter(outcome -> outcome.exitCode() == code).count();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(TextColumns::width).max().orElse(0) + 2;
    }

    private static String file(CheckOutcome outcome) {
        return TextColumns.harmless(outcome.loaded().file());
    }

    private static String agency(LoadedReport loaded) {
        return loaded instanceof LoadedReport.Loaded report
                ? TextColumns.harmless(CheckText.agency(report.report())) + " " + CheckText.year(report.report())
                : "无法读取";
    }

    private static String numbers(CheckOutcome outcome) {
        if (outcome.loaded() instanceof LoadedReport.Refused) {
            return "";
        }
        return TextColumns.padded(String.valueOf(outcome.result().blocking().size()), NUMBER)
                + TextColumns.padded(
                        String.valueOf(outcome.result().overridable().size()), NUMBER)
                + outcome.result().warnings().size();
    }
}
