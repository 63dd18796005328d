package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;
import org.nianbao.report.write.UnprintableReportException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code convert FILE --to json|html|… [-o OUT]}: a report in another form, to standard output without {@code -o}; several reports
 * into a folder, or as one JSON array.
 */
@Command(
        name = "convert",
        description = "把年度报告转换为另一种格式，按国办格式排版。",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {" 0:已转换", " 2:有文件不是年度报告或无法读取", "64:命令或格式有误", "73:有结果无法写出"},
        footerHeading = "%n例：%n",
        footer = {
            "  nianbao convert 年报.docx --to json",
            "  nianbao convert 年报.txt --to pdf -o 年报.pdf",
            "  nianbao convert 全县年报/ --to pdf --output-dir 全县PDF/",
            "  nianbao convert 全县年报/ --to json -o 全县.json",
            "",
            "转换到文件夹时，文件名照原名只换扩展名，下级文件夹照原样；已有的文件不覆盖（除非 --force），",
            "读不了、写不了的逐个说明，其余照常转换。",
            ""
        },
        mixinStandardHelpOptions = true,
        version = "nianbao 1.0.0")
final class ConvertCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "文件",
            description = "年度报告文件（${bundle:readable}）或文件夹。多个文件转换到一个文件夹（--output-dir）；转换为json时也可以得到一个数组。")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "格式", description = "目标格式：${bundle:writable}。")
    private String ending = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "输出文件",
            description = "输出文件，原有的会覆盖；不写则输出到标准输出。终端显示不了的格式必须写。写的是已有的文件夹时同 --output-dir。")
    private @Nullable Path output;

    @Option(
            names = {"-d", "--output-dir"},
            paramLabel = "输出文件夹",
            description = "输出文件夹，没有则新建；每个文件转换成其中的一个文件。")
    private @Nullable Path folder;

    @Option(names = "--force", description = "覆盖输出文件夹中已有的同名文件。")
    private boolean force;

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat format = OutputFormat.ofEnding(ending).orElse(null);
        if (format == null) {
            return usage("没有名为“" + ending + "”的格式。可以转换为：" + possible() + "。");
        }
        if (output != null && folder != null) {
            return usage("-o 和 --output-dir 只能写一个。");
        }
        Path into = folder == null && output != null && Files.isDirectory(output) ? output : folder;
        if (into != null) {
            return intoFolder(format, into);
        }
        if (output == null && streams.terminal().out() && !format.isText()) {
            return usage(format.ending() + "文件不能显示在终端上。请用 -o 写明输出文件，例如：-o 年报." + format.ending());
        }
        List<Path> expanded = ReportFiles.expand(files);
        if (expanded.isEmpty()) {
            return noReport();
        }
        if (format != OutputFormat.JSON && expanded.size() > 1) {
            return usage("多个文件转换为" + format.ending() + "，请用 --output-dir 写明输出文件夹，例如：--output-dir 转换结果/");
        }
        if (isOneOf(expanded)) {
            return usage("输出文件与原文件是同一个。请用 -o 写另一个文件名。");
        }
        Progress progress = new Progress(streams, expanded.size());
        List<AnnualReport> reports = new ArrayList<>();
        boolean refused = false;
        for (Path file : expanded) {
            progress.begin(file);
            LoadedReport loaded = ReportFiles.load(file);
            progress.clear();
            if (loaded instanceof LoadedReport.Loaded report) {
                reports.add(report.report());
            } else if (loaded instanceof LoadedReport.Refused reason) {
                streams.err().println(reason.file() + "：" + reason.message());
                refused = true;
            }
        }
        if (refused) {
            return ExitCode.UNREADABLE;
        }
        try {
            boolean list = format == OutputFormat.JSON && ReportFiles.areSeveral(files);
            return write(list ? json(reports) : ReportWriters.write(reports.get(0), format));
        } catch (UnprintableReportException e) {
            streams.err().println(e.getMessage());
            return ExitCode.CANNOT_WRITE;
        }
    }

    private int intoFolder(OutputFormat format, Path into) throws IOException {
        if (Files.exists(into) && !Files.isDirectory(into)) {
            return usage(into + " 不是文件夹。");
        }
        List<ReportFiles.Found> found = ReportFiles.find(files);
        return found.isEmpty() ? noReport() : new FolderConversion(streams, format, force).run(found, into);
    }

    private boolean isOneOf(List<Path> read) throws IOException {
        if (output == null || !Files.exists(output)) {
            return false;
        }
        for (Path file : read) {
            if (Files.exists(file) && Files.isSameFile(file, output)) {
                return true;
            }
        }
        return false;
    }

    /** The forms that can be written, by name. */
    static String possible() {
        return Arrays.stream(OutputFormat.values()).map(OutputFormat::ending).collect(Collectors.joining("、"));
    }

    private static byte[] json(List<AnnualReport> reports) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        reports.forEach(report -> all.add(ReportJson.write(report)));
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private int write(byte[] converted) {
        if (output == null) {
            streams.out().write(converted, 0, converted.length);
            return ExitCode.FINE;
        }
        try {
            Files.write(output, converted);
            return ExitCode.FINE;
        } catch (IOException e) {
            streams.err().println("无法写入 " + output + "。请核对文件夹是否存在、是否有权限。");
            return ExitCode.CANNOT_WRITE;
        }
    }

    private int noReport() {
        streams.err().println(ReportFiles.NONE);
        return ExitCode.UNREADABLE;
    }

    private int usage(String sentence) {
        streams.err().println(sentence);
        return ExitCode.USAGE;
    }
}
