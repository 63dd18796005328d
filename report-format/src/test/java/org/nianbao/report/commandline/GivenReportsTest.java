package org.nianbao.report.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are checked together are compared with each other. */
class GivenReportsTest {

    private static final Path XINFANG = Path.of("src/test/resources/seeds/004_8acd254ca3346547.txt");

    @TempDir
    Path folder;

    @Test
    void namesTheAgencyWhoseSectionFiveIsTheSame() throws IOException {
        copy("信访局.txt", "卫辉市信访局", "2023");
        copy("水利局.txt", "卫辉市水利局", "2023");

        CommandRun run = CommandRun.of("check", folder);

        assertThat(run.out()).contains("X-04", "与卫辉市水利局雷同", "与卫辉市信访局雷同").doesNotContain("没有其他单位的报告");
    }

    @Test
    void comparesNeitherWithAnotherYearNorWithTheSameAgencyInAnotherFile() throws IOException {
        copy("信访局.txt", "卫辉市信访局", "2023");
        copy("信访局副本.txt", "卫辉市信访局", "2023");
        copy("水利局.txt", "卫辉市水利局", "2022");

        assertThat(CommandRun.of("check", folder).out()).doesNotContain("雷同").contains("没有其他单位的报告（X-04）");
    }

    @Test
    void saysThatAReportAloneWasNotCompared() {
        assertThat(CommandRun.of("check", XINFANG).out()).contains("没有其他单位的报告（X-04）");
    }

    @Test
    void usesLastYearsReportForItsOwnAgencyOnly() throws IOException {
        Path before = copy("上年.txt", "卫辉市信访局", "2022");
        Path now = copy("信访局.txt", "卫辉市信访局", "2023");
        Path other = copy("水利局.txt", "卫辉市水利局", "2023");

        String alone = CommandRun.of("check", other, "--last-year", before).out();
        String together =
                CommandRun.of("check", now, other, "--last-year", before).out();

        assertThat(alone).contains("X-02").doesNotContain("没有上一年度的报告");
        assertThat(together).contains("X-02").containsOnlyOnce("没有上一年度的报告（");
    }

    private Path copy(String name, String agency, String year) throws IOException {
        String text = Files.readString(XINFANG).replace("卫辉市信访局", agency).replace("2023", year);
        return Files.writeString(folder.resolve(name), text);
    }
}
