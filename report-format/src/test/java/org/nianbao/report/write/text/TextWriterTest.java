package org.nianbao.report.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Requests;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.write.WrittenReports;

class TextWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void writesASeedThatReadsBackAsItWas(String seed) {
        AnnualReport report = WrittenReports.seed(seed);

        assertThat(readBack(report)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-2019", "format-2019-in-2022", "blank-cells", "row-missing"})
    void writesOtherLayoutsThatReadBackAsTheyWere(String layout) {
        AnnualReport report = WrittenReports.layout(layout);

        assertThat(readBack(report)).isEqualTo(report);
    }

    @Property(tries = 200)
    void readsBackAnyReport(@ForAll long seed) {
        AnnualReport report = Reports.titled(Reports.valid(seed));

        assertThat(readBack(report)).isEqualTo(report);
    }

    @Test
    void writesTheTablesInTheOfficialLayout() {
        AnnualReport report = Reports.with(Reports.titled(Reports.valid(1)), Requests.filledWith(7L, false));

        assertThat(TextWriter.write(report))
                .contains("\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n")
                .contains("\n\t（三）不予公开\t1.属于国家秘密\t7\t7\t7\t7\t7\t7\t7\n\t\t2.其他法律行政法规禁止公开\t7\t7")
                .contains("\n四、结转下年度继续办理\t\t\t7\t7\t7\t7\t7\t7\t7\n")
                .contains("\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼")
                .endsWith("\n");
    }

    private static AnnualReport readBack(AnnualReport report) {
        ReadingResult result =
                ReportReader.read("report.txt", TextWriter.write(report).getBytes(StandardCharsets.UTF_8));
        assertThat(result).isInstanceOf(Reading.class);
        return ((Reading) result).report();
    }
}
