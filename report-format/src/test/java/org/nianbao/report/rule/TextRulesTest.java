package org.nianbao.report.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;

/** The rules of form that look at texts: what must fire and what must not. */
class TextRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据国办公开办函〔2019〕60号的要求，编制本报告。",
                "按照国办公开办函[2019]60号文件规定的格式编制。",
                "依据《中华人民共和国政府信息公开条例》（国务院令第492号）编制本报告。",
                "根据《条例》(国务院令 第 492 号)和有关要求。",
                "根据《条例》（国令第４９２号）和有关要求。"
            })
    void findsABasisThatHasBeenReplaced(String preamble) {
        assertThat(inPreamble(new F08OutdatedBasis(), preamble)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据国办公开办函〔2021〕30号的要求，编制本报告。",
                "依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本报告。",
                "《条例》2007年4月5日以国务院令第492号公布，2019年4月3日以国务院令第711号修订。",
                "国办公开办函〔2019〕60号已经废止，今年改用新格式。",
                "共公开信息492条，答复60件。"
            })
    void leavesABasisInForceAlone(String preamble) {
        assertThat(inPreamble(new F08OutdatedBasis(), preamble)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项等四部分组成。",
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、存在的主要问题及改进情况六部分组成。",
                "全文共6个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、存在的主要问题及改进情况；五、其他需要报告的事项。",
                "报告包括五个部分：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。",
                "年报包括概述，主动公开情况，申请办理情况，复议诉讼情况，存在的问题，其他需要报告的事项，附表说明共八部分。"
            })
    void findsANumberOfPartsThatIsNotTheNumberListed(String preamble) {
        assertThat(inPreamble(new F09PartsListed(), preamble)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。",
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成。",
                "全文包括六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。",
                "本年度报告共六个部分。",
                "全乡分三个部分推进：宣传动员情况、整改落实情况。"
            })
    void leavesARightNumberOfPartsAlone(String preamble) {
        assertThat(inPreamble(new F09PartsListed(), preamble)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（文字描述）", "(文字描述)", "该部分以表格形式报告", "（ 文字描述，收取信息处理费情况在此处报告。）", "见下。（该部分以表格形式报告）"})
    void findsWordsOfTheTemplate(String text) {
        assertThat(inPreamble(new F10TemplateText(), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"以文字、图表等形式解读政策。", "文字描述清楚、准确。", "有关数据见表格。", "信息处理费情况如下。", "以表格形式公开目录。"})
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(inPreamble(new F10TemplateText(), text)).isEmpty();
    }

    @Test
    void countsEveryCharacterThatIsNotBlank() {
        String thousand = "公开，12。".repeat(166) + "公开，1";

        assertThat(inOverview(new F11Length(), thousand + " 　\n\u00A0")).isEmpty();
        assertThat(inOverview(new F11Length(), thousand + "多"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("共1001字", "超出1字"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年公开信息20条。未收到公开申请。落实保密审查。办好公示栏。参加业务培训。",
                "通过门户网站发布各类政务信息50条；受理申请3件；完善信息发布审核制度；加强新媒体监管；接受社会评议。",
                "一、主动公开 二、申请办理 三、信息管理 四、网站建设 五、考核",
                "我局主动公开信息。依申请公开0件。修订公开指南。依托市政府平台。无责任追究。",
                "公开政府信息8条，收到群众申请1件，先审后发，微信公众号更新及时，局长督查。"
            })
    void knowsTheFiveAspectsInManyWords(String overview) {
        assertThat(inOverview(new F12Aspects(), overview)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公开20条。落实保密审查。办好公示栏。参加业务培训。",
                "主动公开20条。未收到公开申请。办好公示栏。参加业务培训。",
                "主动公开20条。未收到公开申请。落实保密审查。参加业务培训。",
                "主动公开20条。未收到公开申请。落实保密审查。办好公示栏。",
                "未收到申请公开的来信。落实保密审查。办好公示栏。参加业务培训。"
            })
    void missesAnAspectThatIsNotThere(String overview) {
        assertThat(inOverview(new F12Aspects(), overview)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照国办函【2020】109号收取。",
                "按照国办函[2020]109号收取。",
                "按照《办法》（国办函（2020）109 号）收取。",
                "（一）存在问题\n宣传不够。\n（二）改进情况。\n加强宣传。",
                "（一）存在的主要问题\n宣传不够。\n二、改进措施\n加强宣传。"
            })
    void findsStyleThatIsNotTheFormats(String text) {
        assertThat(inProblems(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照国办函〔2020〕109号收取。",
                "（2020）豫0781行初12号案已经审结。",
                "（一）存在问题。宣传不够。\n（二）改进情况。加强宣传。",
                "（一）存在问题：\n1.宣传不够。\n2.更新不及时。\n（二）改进情况：\n1.加强宣传。",
                "（一）存在的问题。\n宣传不够。\n（二）改进措施。加强宣传。"
            })
    void leavesGoodStyleAlone(String text) {
        assertThat(inProblems(text)).isEmpty();
    }

    private static List<Finding> inPreamble(Rule rule, String preamble) {
        AnnualReport report = Reports.titled(Reports.valid(3));
        return rule.check(CheckInput.of(new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                report.title(),
                preamble,
                report.sections(),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes())));
    }

    private static List<Finding> inOverview(Rule rule, String overview) {
        return in(rule, new Sections(overview, "问题与改进", "未收取信息处理费。"));
    }

    private static List<Finding> inProblems(String problems) {
        return in(new F13Style(), new Sections("总体情况", problems, "未收取信息处理费。"));
    }

    private static List<Finding> in(Rule rule, Sections sections) {
        AnnualReport report = Reports.valid(3);
        return rule.check(CheckInput.of(Reports.with(report, report.year(), report.proactiveDisclosure(), sections)));
    }
}
