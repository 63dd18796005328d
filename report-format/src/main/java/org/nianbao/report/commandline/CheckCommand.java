package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.LastYear;
import org.nianbao.report.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check FILE… [--json] [--last-year FILE]}: what the rules find; the worst file decides the exit code. */
@Command(
        name = "check",
        description = "检查年度报告，列出问题。退出码：0 没有阻止提交的问题；1 有；2 不是可以读取的年度报告。",
        mixinStandardHelpOptions = true,
        version = "nianbao 1.0.0")
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "年度报告文件（.txt、.md 或 .json）或文件夹。")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "以JSON输出；一个文件输出一个对象，多个文件输出数组。")
    private boolean json;

    @Option(names = "--last-year", paramLabel = "文件", description = "上一年度的报告，用于跨年核对。")
    private @Nullable Path lastYear;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        AnnualReport previous = null;
        if (lastYear != null) {
            LoadedReport loaded = ReportFiles.load(lastYear);
            if (loaded instanceof LoadedReport.Refused refused) {
                streams.err().println(refused.file() + "：" + refused.message());
                return ExitCode.UNREADABLE;
            }
            previous = ((LoadedReport.Loaded) loaded).report();
        }
        List<Path> expanded = ReportFiles.expand(files);
        if (expanded.isEmpty()) {
            streams.err().println("文件夹里没有可以读取的文件（.txt、.md、.json）。");
            return ExitCode.UNREADABLE;
        }
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (Path file : expanded) {
            outcomes.add(check(ReportFiles.load(file), previous));
        }
        print(outcomes);
        return outcomes.stream().mapToInt(CheckOutcome::exitCode).max().orElse(ExitCode.FINE);
    }

    private static CheckOutcome check(LoadedReport loaded, @Nullable AnnualReport previous) {
        if (loaded instanceof LoadedReport.Loaded report) {
            CheckInput input = CheckInput.of(report.report(), report.reading()).withLastYear(LastYear.of(previous));
            CheckResult result = RuleSet.current().check(input);
            return new CheckOutcome(loaded, result);
        }
        return new CheckOutcome(loaded, new CheckResult(RuleSet.current().version(), List.of()));
    }

    private static String total(List<CheckOutcome> outcomes) {
        return "共%d个文件：没有阻止问题的%d个，有阻止问题的%d个，无法读取的%d个。"
                .formatted(
                        outcomes.size(),
                        ending(outcomes, ExitCode.FINE),
                        ending(outcomes, ExitCode.BLOCKED),
                        ending(outcomes, ExitCode.UNREADABLE));
    }

    private static long ending(List<CheckOutcome> outcomes, int code) {
        return outcomes.stream().filter(outcome -> outcome.exitCode() == code).count();
    }

    private void print(List<CheckOutcome> outcomes) {
        boolean several = outcomes.size() > 1 || files.size() > 1;
        if (json) {
            streams.out().println(CheckJson.write(outcomes, several));
        } else {
            CheckText text = new CheckText(streams.out());
            outcomes.forEach(text::print);
            if (several) {
                streams.out().println(total(outcomes));
            }
        }
    }
}
