package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code convert FILE --to json|html|… [-o OUT]}: a report in another form, to standard output without {@code -o}. */
@Command(
        name = "convert",
        description = "转换年度报告的格式。退出码：0 已转换；2 不是可以读取的年度报告；64 命令或格式有误。",
        mixinStandardHelpOptions = true,
        version = "nianbao 1.0.0")
final class ConvertCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "年度报告文件（.txt、.md 或 .json）或文件夹。")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "格式", description = "目标格式：json、html、pdf、csv 或 txt。")
    private String ending = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "输出文件",
            description = "输出文件；不写则输出到标准输出。")
    private @Nullable Path output;

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat format = OutputFormat.ofEnding(ending).orElse(null);
        if (format == null) {
            return usage("没有名为“" + ending + "”的格式。目前可以转换为：" + possible() + "。");
        }
        if (!ReportWriters.formats().contains(format)) {
            return usage("还不能转换为" + ending + "。目前可以转换为：" + possible() + "。");
        }
        List<Path> expanded = ReportFiles.expand(files);
        boolean several = files.size() > 1 || expanded.size() > 1;
        if (format != OutputFormat.JSON && several) {
            return usage("转换为" + ending + "时一次只能转换一个文件。");
        }
        List<AnnualReport> reports = new ArrayList<>();
        boolean refused = expanded.isEmpty();
        for (Path file : expanded) {
            LoadedReport loaded = ReportFiles.load(file);
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
            return write(several ? json(reports) : ReportWriters.write(reports.get(0), format));
        } catch (UnprintableReportException e) {
            streams.err().println(e.getMessage());
            return ExitCode.CANNOT_WRITE;
        }
    }

    private static String possible() {
        return ReportWriters.formats().stream().map(OutputFormat::ending).collect(Collectors.joining("、"));
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

    private int usage(String sentence) {
        streams.err().println(sentence);
        return ExitCode.USAGE;
    }
}
