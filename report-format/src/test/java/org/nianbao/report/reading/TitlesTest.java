package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.source.Line;

/** Titles as they stand at the head of reports: in one line or several, on covers, in every order of their parts. */
class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        "清河市东山区人民政府办公室/2023年政府信息公开工作年度报告, 清河市东山区人民政府办公室, 2023",
        "清河市人力资源和社会/保障局2023年政府信息公开工作年度报告, 清河市人力资源和社会保障局, 2023",
        "清河市东山/区人民政府办公室2023年政府/信息公开工作年度报告, 清河市东山区人民政府办公室, 2023",
        "清河市住房和城乡建设局关于/2022年度政府信息公开工作情况的报告, 清河市住房和城乡建设局, 2022",
        "清河市财政局关于2022年度政府信息公开工作情况的报告, 清河市财政局, 2022",
        "清河市财政局政府信息公开工作2025年度报告, 清河市财政局, 2025",
        "清河市财政局/政府信息公开工作/2025年度报告, 清河市财政局, 2025",
        "关于清河市财政局2019年度政府信息公开工作的年度报告, 清河市财政局, 2019",
        "清河市财政局二〇二三年政府信息公开工作年度报告, 清河市财政局, 2023",
        "清河市财政局二○二三年度政府信息公开工作年度报告, 清河市财政局, 2023",
        "清河市财政局二零二零年政府信息公开年报, 清河市财政局, 2020",
        "清河市财政局 2023 年度 政府信息公开工作年度报告, 清河市财政局, 2023",
        "清河市财政局２０２３年政府信息公开工作年度报告, 清河市财政局, 2023",
        "清河市财政局/２０２３年度/政府信息公开工作年度报告, 清河市财政局, 2023",
        "2023年度/政府信息公开工作年度报告/清河市财政局/2024年1月, 清河市财政局, 2023",
        "政府信息公开工作年度报告/（2023年度）/清河市财政局, 清河市财政局, 2023",
        "政府信息公开工作年度报告/2023/清河市财政局/二〇二四年一月, 清河市财政局, 2023",
        "清河市财政局2023年政府信息公开工作年度报告（2024年1月发布）, 清河市财政局, 2023",
        "清河市财政局政府信息公开年度报告（2023年）, 清河市财政局, 2023",
        "《清河市财政局2023年政府信息公开工作年度报告》, 清河市财政局, 2023",
        "国家税务总局清河市税务局2024年政府信息公开工作年度报告, 国家税务总局清河市税务局, 2024",
        "中国（清河）自由贸易试验区管理委员会/2024年政府信息公开工作年度报告, 中国（清河）自由贸易试验区管理委员会, 2024",
        "清河市市场监督管理局（知识产权局）/2024年政府信息公开工作年度报告, 清河市市场监督管理局（知识产权局）, 2024",
        "政务公开/清河市财政局2023年政府信息公开工作年度报告, 清河市财政局, 2023",
        "清河市人民政府门户网站/清河市财政局2023年政府信息公开工作年度报告, 清河市财政局, 2023",
        "清河市人民政府/清河市财政局2023年政府信息公开工作年度报告, 清河市财政局, 2023",
        "首页/政府信息公开/政府信息公开年报/清河市财政局2023年政府信息公开工作年度报告, 清河市财政局, 2023",
        "清河市财政局政务公开工作2023年度报告, 清河市财政局, 2023",
        "清河市财政局2023年政府信息公开工作年度报告（更正）, 清河市财政局, 2023",
        "附件1/清河市财政局2023年政府信息公开工作年度报告, 清河市财政局, 2023",
    })
    void findsAgencyAndYear(String lines, String agency, int year) {
        TitleBlock title = title(lines.replace('/', '\n') + "\n根据《中华人民共和国政府信息公开条例》，编制本报告。");

        assertThat(title.agencyName()).as(lines).isEqualTo(agency);
        assertThat(title.year()).as(lines).isEqualTo(year);
        assertThat(title.preamble()).endsWith("编制本报告。");
    }

    @Test
    void takesNoSentenceForAnAgency() {
        TitleBlock title = title("现将我局2023年政府信息公开工作年度报告\n公布如下，清河市财政局按照要求编制。");

        assertThat(title.agencyName()).isEmpty();
    }

    private static TitleBlock title(String text) {
        List<Line> lines = Line.of(text);
        return TitleBlock.of(lines, lines, Paragraphs.of(lines));
    }
}
