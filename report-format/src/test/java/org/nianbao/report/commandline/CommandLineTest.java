package org.nianbao.report.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.write.OutputFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final String SEEDS = "src/test/resources/seeds/";
    private static final String CLEAN = SEEDS + "000_614bee75ef009feb.txt";
    private static final String BLOCKED = "src/test/resources/layouts/pdf-text-of-hongze.txt";

    private record Run(int code, String out, String err) {}

    @Test
    void endsWithZeroWhenNothingBlocks() {
        Run run = run("check", CLEAN);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("卫辉市安都乡", "未核对：", "没有上一年度的报告（").doesNotContain("\u001B[");
    }

    @Test
    void endsWithOneWhenSomethingBlocksAndSaysWhat() {
        Run run = run("check", BLOCKED);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .containsSubsequence(
                        "  三、收到和处理政府信息公开申请情况\n",
                        "    [阻止]        F-03   使用2019年旧格式",
                        "  四、政府信息公开行政复议、行政诉讼情况\n",
                        "    [阻止]        T4-01  ",
                        "总计0≠11",
                        "相差11");
    }

    @Test
    void endsWithTwoForWhatIsNoReportAndStillChecksTheOthers(@TempDir Path folder) throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "今天天气很好。");

        Run run = run("check", CLEAN, note.toString(), BLOCKED, "no-such-file.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("数字不确定", "无法读取", "T4-01", "没有这个文件", "共4个文件：没有阻止问题的1个，有阻止问题的1个，无法读取的2个。");
    }

    @Test
    void printsNothingButJsonOnStandardOutput() {
        JsonNode json =
                JsonMapper.shared().readTree(run("check", "--json", BLOCKED).out());

        assertThat(json.get("agencyName").stringValue()).isEqualTo("洪泽区人民政府");
        assertThat(json.get("year").intValue()).isEqualTo(2023);
        assertThat(json.get("blocking").intValue()).isEqualTo(3);
        List<String> codes = new ArrayList<>();
        json.get("findings").values().stream()
                .filter(f -> f.get("severity").stringValue().equals("B"))
                .forEach(f -> codes.add(f.get("code").stringValue()));
        assertThat(codes).containsExactly("F-03", "T4-01", "T4-01");
        assertThat(json.get("notChecked").values()).anySatisfy(rule -> {
            assertThat(rule.get("code").stringValue()).isEqualTo("X-01");
            assertThat(rule.get("message").stringValue()).isEqualTo("未核对：没有上一年度的报告");
            assertThat(rule.get("messageEn").stringValue()).isEqualTo("not checked: last year's report is unknown");
        });
    }

    @Test
    void printsAnArrayForAFolder() {
        Run run = run("check", "--json", SEEDS);

        JsonNode json = JsonMapper.shared().readTree(run.out());

        // the golden files beside the seeds are no reports themselves
        assertThat(run.code()).isEqualTo(2);
        assertThat(json.isArray()).isTrue();
        assertThat(json.values().stream().filter(entry -> entry.has("findings")))
                .hasSize(5);
        assertThat(json.values().stream().filter(entry -> entry.has("error")))
                .allMatch(entry -> entry.get("error").get("code").stringValue().equals("NOT_A_REPORT"));
    }

    @Test
    void convertsToJsonThatReadsBackAndChecksAgain(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("report.json");

        assertThat(run("convert", CLEAN, "--to", "json", "-o", out.toString()).out())
                .isEmpty();

        assertThat(ReportJson.read(Files.readAllBytes(out)).agencyName()).isEqualTo("卫辉市安都乡");
        assertThat(run("check", out.toString(), "--last-year", CLEAN).code()).isZero();
    }

    @Test
    void convertsToHtmlOnStandardOutput() {
        assertThat(run("convert", CLEAN, "--to", "html").out())
                .startsWith("<!doctype html>")
                .endsWith("</html>\n");
    }

    @Test
    void convertsToTextToNumbersForASpreadsheetAndToPdf(@TempDir Path folder) throws IOException {
        Path text = folder.resolve("report.txt");

        run("convert", CLEAN, "--to", "txt", "-o", text.toString());

        assertThat(run("convert", text.toString(), "--to", "json").out())
                .isEqualTo(run("convert", CLEAN, "--to", "json").out());
        assertThat(run("convert", CLEAN, "--to", "csv").out())
                .startsWith("\uFEFF单位,")
                .contains("卫辉市安都乡,2023,表二,规章,");
        Path pdf = folder.resolve("report.pdf");
        assertThat(run("convert", CLEAN, "--to", "PDF", "-o", pdf.toString()).err())
                .isEmpty();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.")
                .endsWith("%%EOF\n");
    }

    @Test
    void saysWhatCannotBeDoneWithACodeOfItsOwn() {
        String possible =
                Arrays.stream(OutputFormat.values()).map(OutputFormat::ending).collect(Collectors.joining("、"));
        assertThat(run("convert", "--help").out()).contains("目标格式：" + possible + "。");
        assertThat(run("convert", CLEAN, "--to", "mp3").code()).isEqualTo(64);
        assertThat(run("convert", CLEAN).code()).isEqualTo(64);
        assertThat(run("check").code()).isEqualTo(64);
        assertThat(run().code()).isEqualTo(64);
        assertThat(run("check", "--no-such-option", CLEAN).code()).isEqualTo(64);
        assertThat(run("convert", "no-such-file.txt", "--to", "json").code()).isEqualTo(2);
    }

    @Test
    void saysInChineseWhatIsWrongWithTheCommandLine() {
        assertThat(run("check").err()).startsWith("缺少参数：文件，年度报告文件").contains("用法：nianbao check", "显示本说明。");
        assertThat(run("check", "--no-such-option", CLEAN).err()).startsWith("不认识的参数：--no-such-option\n");
        assertThat(run("convert", CLEAN).err()).startsWith("缺少参数：--to，目标格式：").doesNotContain("Missing");
    }

    @Test
    void saysWhyTheResultCouldNotBeWritten(@TempDir Path folder) {
        Run run = run(
                "convert",
                CLEAN,
                "--to",
                "json",
                "-o",
                folder.resolve("no/such/folder.json").toString());

        assertThat(run.code()).isEqualTo(73);
        assertThat(run.err()).contains("无法写入");
    }

    @Test
    void takesEveryKindOfReportInAFolderAndLeavesTheRest(@TempDir Path folder) throws IOException {
        Path below = Files.createDirectory(folder.resolve("乡镇"));
        Files.copy(Path.of(CLEAN), below.resolve("安都乡.TXT"));
        Files.copy(Path.of("src/test/resources/blank-template-2021.docx"), folder.resolve("模板.docx"));
        Files.writeString(folder.resolve("旧版.rtf"), "{\\rtf1 report}");
        Files.writeString(folder.resolve("~$模板.docx"), "owner");
        Files.writeString(folder.resolve(".DS_Store"), "x");
        Files.writeString(folder.resolve("照片.jpg"), "x");

        Run run = run("check", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("不能读取RTF文件", "共3个文件：没有阻止问题的1个，有阻止问题的1个，无法读取的1个。")
                .containsPattern("安都乡.TXT +卫辉市安都乡 2023年 +0 ")
                .contains("（年度不明）", "还有6处同样的问题（--json 逐处列出）");
        assertThat(run("check", "--json", below.toString()).out()).startsWith("[");
    }

    @Test
    void coloursAndCountsForATerminalOnly() {
        Run piped = run("check", CLEAN, BLOCKED);
        Run watched = run(new Terminal(true, true, 80), "check", CLEAN, BLOCKED);

        assertThat(piped.out() + piped.err()).doesNotContain("\u001B");
        assertThat(piped.err()).isEmpty();
        assertThat(watched.err())
                .contains("正在处理 1/2  000_614bee75ef009feb.txt", "正在处理 2/2")
                .endsWith("\r\u001B[K");
        if (System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"))) {
            assertThat(watched.out()).contains("\u001B[1;31m[阻止]");
        }
        assertThat(watched.out().replaceAll("\u001B\\[[0-9;]*m", "").lines())
                .filteredOn(line -> line.startsWith("    "))
                .allMatch(line -> TextColumns.width(line) <= 82);
    }

    @Test
    void refusesToShowABinaryFileOnATerminal() {
        Run run = run(new Terminal(true, true, 80), "convert", CLEAN, "--to", "pdf");

        assertThat(run).isEqualTo(new Run(64, "", "pdf文件不能显示在终端上。请用 -o 写明输出文件，例如：-o 年报.pdf\n"));
        assertThat(run(new Terminal(true, true, 80), "convert", CLEAN, "--to", "txt")
                        .code())
                .isZero();
    }

    @Test
    void comparesWithTheReportOfTheYearBeforeInAnyKindOfFile(@TempDir Path folder) throws IOException {
        Path before = folder.resolve("2022.html");
        String page = run("convert", CLEAN, "--to", "html").out().replace("2023", "2022");
        Files.writeString(before, page);

        Run run = run("check", CLEAN, "--last-year", before.toString());

        assertThat(run.out()).doesNotContain("没有上一年度的报告");
        assertThat(run("check", CLEAN, "--last-year", "no-such-file.docx"))
                .isEqualTo(new Run(2, "", "no-such-file.docx：没有这个文件。请核对文件名。\n"));
    }

    @Test
    void tellsEverythingInItsHelp() {
        assertThat(run("check", "--help").out())
                .contains("--json", "--last-year", "退出码", "NO_COLOR", ".docx", ".pdf", "例：")
                .endsWith("\n");
        assertThat(run("convert", "--help").out())
                .contains("--output", "73", "例：")
                .endsWith("\n");
    }

    @Test
    void writesABlankTemplateThatReadsAsABlankReport(@TempDir Path folder) {
        for (String format : List.of("2021", "2019")) {
            Path template = folder.resolve(format + ".xlsx");
            assertThat(run("template", "--format", format, "-o", template.toString()))
                    .isEqualTo(new Run(0, "", ""));

            assertThat(run("convert", template.toString(), "--to", "json").out())
                    .contains("\"format\" : \"" + format + "\"", "\"title\" : \"\"");
            assertThat(run("check", template.toString()).code()).isEqualTo(1);
        }
        assertThat(run("template", "--format", "2008").err()).contains("2008", "--format 2021");
        assertThat(run("template", "--to", "pdf").code()).isEqualTo(64);
        assertThat(run(new Terminal(true, true, 80), "template").err()).contains("-o 年报模板.xlsx");
        assertThat(run("template", "-o", folder.toString()).code()).isEqualTo(73);
        assertThat(run("template", "--help").out()).contains("--format", "例：");
    }

    @Test
    void rehearsesWithoutAWord(@TempDir Path folder) throws IOException {
        Rehearsal.main(new String[] {CLEAN, folder.toString()});

        for (OutputFormat format : OutputFormat.values()) {
            assertThat(folder.resolve("report." + format.ending())).isNotEmptyFile();
        }
    }

    private static Run run(String... arguments) {
        return run(Terminal.NONE, arguments);
    }

    private static Run run(Terminal terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = ReportCommand.run(new Streams(outStream, errStream, terminal), arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
