package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

    private static final String SEED = "seeds/000_614bee75ef009feb.txt";

    @Test
    void refusesWhatIsNoReport() {
        assertThat(code("notes.txt", "今天天气很好。\n".repeat(50))).isEqualTo(Unreadable.NOT_A_REPORT);
        assertThat(code("empty.txt", "")).isEqualTo(Unreadable.NOT_A_REPORT);
        assertThat(code("line.txt", "x".repeat(500_000))).isEqualTo(Unreadable.NOT_A_REPORT);
        assertThat(code("long.txt", "一、总体情况\n".repeat(200_000))).isEqualTo(Unreadable.TOO_LARGE);
    }

    @Test
    void refusesTwoReportsInOneFile() throws IOException {
        String seed = seed();

        assertThat(code("two.txt", seed + "\n\n" + seed.replace("2023", "2022")))
                .isEqualTo(Unreadable.TWO_REPORTS);
    }

    @Test
    void refusesAFileOverTwentyMegabytes() {
        assertThat(code("large.txt", new byte[ReportReader.LARGEST_FILE + 1])).isEqualTo(Unreadable.TOO_LARGE);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = new byte[4000];
        new Random(1).nextBytes(bytes);

        assertThat(code("bytes.txt", bytes)).isEqualTo(Unreadable.NOT_TEXT);
    }

    @Test
    void takesTheYearFromTheStatisticsPeriodWhenThereIsNoTitle() throws IOException {
        String seed = seed().replace("卫辉市安都乡 2023 年政府信息公开工作年度报告", "") + "\n本报告所列数据的统计时限为2023年1月1日起至2023年12月31日止。";

        ReadingResult result = ReportReader.read("seed.txt", seed.getBytes(StandardCharsets.UTF_8));

        assertThat(result).isInstanceOfSatisfying(Reading.class, reading -> {
            assertThat(reading.report().year()).isEqualTo(2023);
            assertThat(reading.report().agencyName()).isEmpty();
        });
    }

    private static String seed() throws IOException {
        return Files.readString(GoldenFiles.RESOURCES.resolve(SEED));
    }

    private static String code(String name, String text) {
        return code(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String name, byte[] content) {
        return ReportReader.read(name, content) instanceof Unreadable unreadable ? unreadable.code() : "";
    }
}
