package org.nianbao.report.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.Format;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.sheet.SheetTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code template [--format 2021|2019] [-o OUT]}: a blank workbook to fill in and send back. */
@Command(
        name = "template",
        description = "写出空白模板：按国办格式排好的Excel工作簿，填好后可直接导入、检查或转换。",
        exitCodeListHeading = "%n退出码：%n",
        exitCodeList = {" 0:已写出", "64:命令或格式有误", "73:无法写出"},
        footerHeading = "%n例：%n",
        footer = {"  nianbao template -o 年报模板.xlsx", "  nianbao template --format 2019 -o 2020年年报模板.xlsx", ""},
        mixinStandardHelpOptions = true,
        version = "nianbao 1.0.0")
final class TemplateCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "年份",
            defaultValue = "2021",
            description = "格式：2021（2021年度起，国办公开办函〔2021〕30号）或2019（2019、2020年度，国办公开办函〔2019〕60号）。默认2021。")
    private String code = "";

    @Option(names = "--to", paramLabel = "类型", defaultValue = "xlsx", description = "文件类型：目前只有xlsx，可以不写。")
    private String ending = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "输出文件",
            description = "输出文件；不写则输出到标准输出，在终端上必须写。")
    private @Nullable Path output;

    TemplateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<Format> format = Format.ofCode(code);
        if (format.isEmpty()) {
            return usage("没有名为“" + code + "”的格式。请用 --format 2021 或 --format 2019。");
        }
        if (OutputFormat.ofEnding(ending).filter(OutputFormat.XLSX::equals).isEmpty()) {
            return usage("没有" + ending + "的模板。目前只有xlsx。");
        }
        if (output == null && streams.terminal().out()) {
            return usage("模板不能显示在终端上。请用 -o 写明输出文件，例如：-o 年报模板.xlsx");
        }
        return write(SheetTemplate.write(format.get()));
    }

    private int write(byte[] template) {
        if (output == null) {
            streams.out().write(template, 0, template.length);
            return ExitCode.FINE;
        }
        try {
            Files.write(output, template);
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
