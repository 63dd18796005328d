package org.nianbao.report.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.write.OutputFormat;

/** {@code convert} of several reports into a folder. */
class ConvertToFolderTest {

    private static final Path SEEDS = Path.of("src/test/resources/seeds");
    private static final Path ANDU = SEEDS.resolve("000_614bee75ef009feb.txt");
    private static final Path XINFANG = SEEDS.resolve("004_8acd254ca3346547.txt");

    @TempDir
    Path home;

    private Path reports = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void twoReportsOneOfThemInAFolderBelow() throws IOException {
        reports = home.resolve("全县年报");
        Files.createDirectories(reports.resolve("乡镇"));
        out = home.resolve("转换/结果");
        Files.copy(ANDU, reports.resolve("乡镇/安都乡.2023.txt"));
        Files.copy(XINFANG, reports.resolve("信访局.txt"));
    }

    @ParameterizedTest
    @EnumSource
    void givesEachFileItsPlaceAndNameWithTheEndingOfTheForm(OutputFormat form) throws IOException {
        CommandRun run = CommandRun.of("convert", reports, "--to", form.ending(), "--output-dir", out);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(reports.resolve("信访局.txt") + " → " + out.resolve("信访局." + form.ending()))
                .endsWith("共2个文件：已转换2个，无法读取0个，没有写出0个。\n");
        assertThat(out.resolve("信访局." + form.ending())).isNotEmptyFile();
        assertThat(out.resolve("乡镇/安都乡.2023." + form.ending())).isNotEmptyFile();
    }

    @Test
    void writesOneJsonForEachFile() throws IOException {
        Files.createDirectories(out);

        CommandRun run = CommandRun.of("convert", reports, "--to", "json", "-o", out);

        assertThat(run.code()).isZero();
        assertThat(ReportJson.read(Files.readAllBytes(out.resolve("乡镇/安都乡.2023.json")))
                        .agencyName())
                .isEqualTo("卫辉市安都乡");
    }

    @Test
    void leavesAFileThatIsThereUnlessItIsForcedAndConvertsTheOthers() throws IOException {
        Path there = Files.writeString(Files.createDirectories(out).resolve("信访局.txt"), "手工修改过");

        CommandRun run = CommandRun.of("convert", reports, "--to", "txt", "-d", out);

        assertThat(run.code()).isEqualTo(73);
        assertThat(run.err()).isEqualTo(reports.resolve("信访局.txt") + "：" + there + " 已经存在，没有写出。要覆盖请加 --force。\n");
        assertThat(run.out()).endsWith("共2个文件：已转换1个，无法读取0个，没有写出1个。\n");
        assertThat(there).hasContent("手工修改过");
        assertThat(out.resolve("乡镇/安都乡.2023.txt")).isNotEmptyFile();

        assertThat(CommandRun.of("convert", reports, "--to", "txt", "-d", out, "--force")
                        .code())
                .isZero();
        assertThat(Files.readString(there)).contains("卫辉市信访局");
    }

    @Test
    void neverWritesOverWhatItReads() throws IOException {
        String before = Files.readString(reports.resolve("信访局.txt"));

        CommandRun folder = CommandRun.of("convert", reports, "--to", "txt", "-d", reports, "--force");
        CommandRun file =
                CommandRun.of("convert", reports.resolve("信访局.txt"), "--to", "txt", "-o", reports.resolve("信访局.txt"));

        assertThat(folder.code()).isEqualTo(73);
        assertThat(folder.err()).contains("转换的结果与原文件同名");
        assertThat(file).isEqualTo(new CommandRun(64, "", "输出文件与原文件是同一个。请用 -o 写另一个文件名。\n"));
        assertThat(reports.resolve("信访局.txt")).hasContent(before);
    }

    @Test
    void keepsTheOldEndingTooWhereTwoFilesWouldGetOneName() throws IOException {
        Files.copy(XINFANG, reports.resolve("信访局.md"));

        assertThat(CommandRun.of("convert", reports, "--to", "json", "-d", out).code())
                .isZero();

        assertThat(out.resolve("信访局.txt.json")).isNotEmptyFile();
        assertThat(out.resolve("信访局.md.json")).isNotEmptyFile();
        assertThat(out.resolve("信访局.json")).doesNotExist();
    }

    @Test
    void saysThatTwoFoldersHaveAFileOfOneNameAndWritesNothing() throws IOException {
        Path other = Files.createDirectories(home.resolve("另一个"));
        Files.copy(XINFANG, other.resolve("信访局.txt"));

        CommandRun run = CommandRun.of("convert", reports, other, "--to", "json", "-d", out);

        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).isEqualTo("有两个文件都要转换成 " + out.resolve("信访局.txt.json") + "。请分两次转换到不同的文件夹。\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void tellsWhatCannotBeReadAndConvertsTheOthers() throws IOException {
        Files.writeString(reports.resolve("通知.txt"), "今天天气很好。");

        CommandRun run = CommandRun.of("convert", reports, "--to", "html", "-d", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(reports.resolve("通知.txt") + "：");
        assertThat(run.out()).endsWith("共3个文件：已转换2个，无法读取1个，没有写出0个。\n");
    }

    @Test
    void asksForAFolderWhereSeveralFilesCannotBeOne() {
        assertThat(CommandRun.of("convert", reports, "--to", "pdf", "-o", home.resolve("全县.pdf")))
                .isEqualTo(new CommandRun(64, "", "多个文件转换为pdf，请用 --output-dir 写明输出文件夹，例如：--output-dir 转换结果/\n"));
        assertThat(CommandRun.of("convert", ANDU, "--to", "pdf", "-o", "x.pdf", "-d", out)
                        .err())
                .isEqualTo("-o 和 --output-dir 只能写一个。\n");
        assertThat(CommandRun.of("convert", ANDU, "--to", "pdf", "-d", ANDU).err())
                .endsWith("不是文件夹。\n");
    }

    @Test
    void showsHowFarItIsOnATerminalOnly() {
        Terminal watched = new Terminal(false, true, 80);

        assertThat(CommandRun.of(watched, "convert", reports, "--to", "txt", "-d", out)
                        .err())
                .contains("正在处理 1/2", "正在处理 2/2")
                .endsWith("\r\u001B[K");
    }
}
