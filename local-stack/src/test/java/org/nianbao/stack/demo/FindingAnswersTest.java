package org.nianbao.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.report.rule.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration's clerks answer. */
class FindingAnswersTest {

    private static final DemoRegister REGISTER = DemoRegister.load();

    private static final DemoReport REPORT = REGISTER.reports().get(0);

    static Stream<DemoReport> seeds() {
        return REGISTER.reports().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answerEachFindingOfASeedThatAsksForItExactlyOnce(DemoReport seed) {
        Reading reading = (Reading) ReportReader.read(seed.file(), seed.content());
        CheckResult result = RuleSet.current().check(CheckInput.of(reading));

        FindingAnswers answers = FindingAnswers.to(seed, FindingJson.writeAll(result.findings()), REGISTER);

        assertThat(ids(answers.explanations())).containsExactlyElementsOf(ids(result, "W"));
        assertThat(ids(answers.overrides())).containsExactlyElementsOf(ids(result, "B*"));
        assertThat(answers.told()).hasSameSizeAs(result.findings());
    }

    @Test
    void tellWhatWasFoundAndWhatIsSaidAboutIt() {
        FindingAnswers answers = FindingAnswers.to(REPORT, json("""
                [{"id":"N-06:S1","code":"N-06","severity":"W","message":"文字1与表二2不符：“一、总体情况”写的是1。"},
                 {"id":"N-12:S1","code":"N-12","severity":"B*","message":"缺“责任追究”（条例第50条）：请补写。"},
                 {"id":"N-17:S1","code":"N-17","severity":"I","message":"数字不确定：80 余条。"},
                 {"id":"Z-99:S1","code":"Z-99","severity":"W","message":"没有冒号的提示"}]"""), REGISTER);

        assertThat(answers.told())
                .containsExactly(
                        "发现 N-06 文字1与表二2不符，说明：" + REGISTER.answer("N-06"),
                        "发现 N-12 缺“责任追究”（条例第50条），特别理由：" + REGISTER.answer("N-12"),
                        "发现 N-17 数字不确定，供参考，不必说明",
                        "发现 Z-99 没有冒号的提示，说明：已核对原始台账，数据无误，情况属实。");
        assertThat(answers.explanations())
                .containsExactly(
                        Map.of("findingId", "N-06:S1", "text", REGISTER.answer("N-06")),
                        Map.of("findingId", "Z-99:S1", "text", REGISTER.answer("Z-99")));
        assertThat(answers.overrides())
                .containsExactly(Map.of("findingId", "N-12:S1", "reason", REGISTER.answer("N-12")));
    }

    @Test
    void stopAtAFindingThatBlocks() {
        assertThatThrownBy(() -> FindingAnswers.to(REPORT, json("""
                [{"id":"T3-01:x","code":"T3-01","severity":"B","message":"行合计不等：请改正。"}]"""), REGISTER))
                .isInstanceOf(DemoFailedException.class)
                .hasMessageContaining("行合计不等");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static List<String> ids(List<Map<String, String>> answers) {
        return answers.stream().map(answer -> answer.get("findingId")).toList();
    }

    private static List<String> ids(CheckResult result, String severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity().code().equals(severity))
                .map(Finding::id)
                .toList();
    }
}
