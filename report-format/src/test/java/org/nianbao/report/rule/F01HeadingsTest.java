package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;

class F01HeadingsTest {

    private static final String WRITTEN = "五、存在的主要问题及改进情况";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五、存在的主要问题及改进情况。",
                "五、存在的主要问题及改进情况：",
                "五、 存在的主要问题 及改进情况",
                "## **五、存在的主要问题及改进情况**",
                "第五部分 存在的主要问题及改进情况",
                "５．存在的主要问题及改进情况",
                "（五）存在的主要问题及改进情况",
                "存在的主要问题及改进情况",
                "五、存在的主要問題及改進情況"
            })
    void takesTheHeadingOfTheFormat(String heading) throws IOException {
        assertThat(findings(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五、政府信息公开工作存在的主要问题及改进情况",
                "五、2023年存在的主要问题及改进情况",
                "五、存在的主要问题及改进措施",
                "五、存在的问题及改进情况",
                "四、存在的主要问题及改进情况"
            })
    void refusesAHeadingWithOtherWords(String heading) throws IOException {
        assertThat(findings(heading))
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("F-01:S5"));
    }

    private static List<Finding> findings(String heading) throws IOException {
        String text = Files.readString(GoldenFiles.RESOURCES.resolve("seeds/004_8acd254ca3346547.txt"));
        assertThat(text).containsOnlyOnce(WRITTEN);
        ReadingResult reading =
                ReportReader.read("report.txt", text.replace(WRITTEN, heading).getBytes(StandardCharsets.UTF_8));
        return new F01Headings().check(CheckInput.of((Reading) reading));
    }
}
