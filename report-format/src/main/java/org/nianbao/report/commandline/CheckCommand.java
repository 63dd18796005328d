package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check FILE… [--json] [--last-year FILE]}: what the rules find; the worst file decides the exit code. */
@Command(
        name = "check",
        description = "检查年度报告，按报告的顺序列出问题：在哪一格、差多少、怎么办。",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {" 0:没有阻止提交的问题", " 1:有阻止提交的问题", " 2:有文件不是年度报告或无法读取（其余文件照常检查）", "64:命令有误"},
        footerHeading = "%n例：%n",
        footer = {
            "  nianbao check 年报.docx",
            "  nianbao check 年报.pdf --last-year 上年年报.docx",
            "  nianbao check 全县年报/ --json > 结果.json",
            "",
            "几个单位同一年度的报告一起检查时，互相比对第五部分是否雷同。",
            "同一个原因引起的几处不等合在一起，先说最可能填错的一格；--json 逐处列出。",
            "在终端中用颜色区分轻重；设环境变量 NO_COLOR=1 则不用颜色。",
            ""
        },
        mixinStandardHelpOptions = true,
        version = "nianbao 1.0.0")
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "文件",
            description = "年度报告文件（${bundle:readable}），或文件夹：检查其中和下级文件夹中的这些文件。可以写多个。")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "以JSON输出；一个文件是一个对象，多个文件或文件夹是数组。")
    private boolean json;

    @Option(names = "--last-year", paramLabel = "文件", description = "同一单位上一年度的报告（同样的文件种类），用于跨年核对；检查多个文件时只用于这个单位的报告。")
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
            streams.err().println(ReportFiles.NONE);
            return ExitCode.UNREADABLE;
        }
        boolean several = ReportFiles.areSeveral(files);
        List<CheckOutcome> outcomes = check(read(expanded), previous);
        if (json) {
            streams.out().println(CheckJson.write(outcomes, several));
        } else if (several) {
            new CheckSummary(outcomes).print(streams.out());
        }
        return outcomes.stream().mapToInt(CheckOutcome::exitCode).max().orElse(ExitCode.FINE);
    }

    /** Reads all files first, for each report is compared with the others. */
    private List<LoadedReport> read(List<Path> expanded) {
        Progress progress = new Progress(streams, expanded.size());
        List<LoadedReport> loaded = new ArrayList<>();
        for (Path file : expanded) {
            progress.begin(file);
            loaded.add(ReportFiles.load(file));
        }
        progress.clear();
        return loaded;
    }

    /** Checks the reports one by one; each is told as soon as it is checked. */
    private List<CheckOutcome> check(List<LoadedReport> all, @Nullable AnnualReport previous) {
        GivenReports given = new GivenReports(all, previous);
        CheckText text = new CheckText(streams);
        List<CheckOutcome> outcomes = new ArrayList<>();
        for (LoadedReport loaded : all) {
            CheckOutcome outcome = check(loaded, given);
            outcomes.add(outcome);
            if (!json) {
                text.print(outcome);
            }
        }
        return outcomes;
    }

    private static CheckOutcome check(LoadedReport loaded, GivenReports given) {
        CheckResult result = loaded instanceof LoadedReport.Loaded report
                ? RuleSet.current().check(given.inputFor(report))
                : new CheckResult(RuleSet.current().version(), List.of());
        return new CheckOutcome(loaded, result);
    }
}
