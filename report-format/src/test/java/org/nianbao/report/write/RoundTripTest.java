package org.nianbao.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;

/** What is written reads back as what it was. */
class RoundTripTest {

    @Property(tries = 300)
    void jsonReadsBackAsItWas(@ForAll long seed) {
        AnnualReport report = GeneratedReports.of(seed);

        assertThat(ReportJson.read(ReportWriters.write(report, OutputFormat.JSON)))
                .isEqualTo(report);
    }

    @Property(tries = 300)
    void textReadsBackAsItWas(@ForAll long seed) {
        AnnualReport report = GeneratedReports.of(seed);

        assertThat(readBack(report, OutputFormat.TXT)).isEqualTo(report);
    }

    @Property(tries = 100)
    void aWebPageReadsBackAsItWas(@ForAll long seed) {
        AnnualReport report = GeneratedReports.of(seed);

        assertThat(readBack(report, OutputFormat.HTML)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedsReadBackFromAWebPageButForBlanks(String seed) {
        AnnualReport report = WrittenReports.seed(seed);

        assertThat(readBack(report, OutputFormat.HTML)).isEqualTo(withoutBlanks(report));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aWordDocumentReadsBackAsItWas(@ForAll long seed) {
        AnnualReport report = GeneratedReports.of(seed);

        assertThat(readBack(report, OutputFormat.DOCX)).isEqualTo(report);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aWordDocumentReadsBackWithTheGapsItHad(@ForAll long seed) {
        AnnualReport report = GeneratedReports.withGaps(seed);

        assertThat(readBack(report, OutputFormat.DOCX)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedsReadBackFromAWordDocumentButForBlanks(String seed) {
        AnnualReport report = WrittenReports.seed(seed);

        assertThat(withTitleSqueezed(readBack(report, OutputFormat.DOCX)))
                .isEqualTo(withTitleSqueezed(withoutBlanks(report)));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void aPdfReadsBackAsItWasButForBlanks(@ForAll long seed) {
        AnnualReport report = GeneratedReports.of(seed);

        assertThat(withTexts(readBack(report, OutputFormat.PDF), RoundTripTest::squeezed))
                .isEqualTo(withTexts(report, RoundTripTest::squeezed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedsReadBackFromAPdfButForBlanks(String seed) {
        AnnualReport report = WrittenReports.seed(seed);

        assertThat(withTexts(readBack(report, OutputFormat.PDF), RoundTripTest::squeezed))
                .isEqualTo(withTexts(report, RoundTripTest::squeezed));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void aWorkbookReadsBackAsItWas(@ForAll long seed) {
        AnnualReport report = GeneratedReports.of(seed);

        assertThat(readBack(report, OutputFormat.XLSX)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void seedsReadBackFromAWorkbook(String seed) {
        AnnualReport report = WrittenReports.seed(seed);

        assertThat(readBack(report, OutputFormat.XLSX)).isEqualTo(report);
    }

    private static AnnualReport readBack(AnnualReport report, OutputFormat format) {
        byte[] written = ReportWriters.write(report, format);
        ReadingResult result = ReportReader.read("report." + format.ending(), written);
        assertThat(result).isInstanceOf(Reading.class);
        return ((Reading) result).report();
    }

    /** Lines without anything on them, and blanks between two characters of a title, mean nothing on a page. */
    private static AnnualReport withoutBlanks(AnnualReport report) {
        return withTexts(
                report,
                text -> text.lines()
                        .map(line -> line.strip().replaceAll("^(.{0,60}\\p{IsHan}) (报告|年度报告)$", "$1$2"))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private static AnnualReport withTitleSqueezed(AnnualReport report) {
        return withTexts(report, text -> text.equals(report.title()) ? squeezed(text) : text);
    }

    private static AnnualReport withTexts(AnnualReport report, UnaryOperator<String> form) {
        return new AnnualReport(
                report.format(),
                report.year(),
                report.agencyName(),
                form.apply(report.title()),
                form.apply(report.preamble()),
                new Sections(
                        form.apply(report.sections().overview()),
                        form.apply(report.sections().problemsAndImprovements()),
                        form.apply(report.sections().otherMatters())),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
    }
}
