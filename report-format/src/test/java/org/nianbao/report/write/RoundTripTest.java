package org.nianbao.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.RuleSet;

/** What is written reads back as what it was: an equal report, its texts with all their blanks and blank lines. */
class RoundTripTest {

    /** The forms a report can be read from again as a file; JSON has a reader of its own. */
    private static final Set<OutputFormat> FILES =
            EnumSet.complementOf(EnumSet.of(OutputFormat.JSON, OutputFormat.CSV));

    static Stream<Arguments> seedsInEveryForm() {
        return Stream.of("000", "001", "002", "003", "004")
                .flatMap(seed -> FILES.stream().map(form -> Arguments.of(seed, form)));
    }

    @ParameterizedTest
    @MethodSource("seedsInEveryForm")
    void seedsReadBackAsTheyWereWithTheSameFindings(String seed, OutputFormat form) {
        AnnualReport report = WrittenReports.seed(seed);

        Reading back = read(report, form);

        assertThat(back.report()).isEqualTo(report);
        assertThat(findings(CheckInput.of(back))).isEqualTo(findings(CheckInput.of(read(report, OutputFormat.TXT))));
    }

    @Property(tries = 300)
    void jsonReadsBackAsItWas(@ForAll long seed) {
        for (AnnualReport report : both(seed)) {
            assertThat(ReportJson.read(ReportWriters.write(report, OutputFormat.JSON)))
                    .isEqualTo(report);
        }
    }

    @Property(tries = 150)
    void textReadsBackAsItWas(@ForAll long seed) {
        for (AnnualReport report : both(seed)) {
            assertThat(read(report, OutputFormat.TXT).report()).isEqualTo(report);
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aWebPageReadsBackAsItWas(@ForAll long seed) {
        for (AnnualReport report : both(seed)) {
            assertThat(read(report, OutputFormat.HTML).report()).isEqualTo(report);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aWordDocumentReadsBackAsItWas(@ForAll long seed) {
        for (AnnualReport report : both(seed)) {
            assertThat(read(report, OutputFormat.DOCX).report()).isEqualTo(report);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aWordDocumentReadsBackWithTheGapsItHad(@ForAll long seed) {
        AnnualReport report = GeneratedReports.withGaps(seed);

        assertThat(read(report, OutputFormat.DOCX).report()).isEqualTo(report);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void aPdfReadsBackAsItWas(@ForAll long seed) {
        for (AnnualReport report : both(seed)) {
            assertThat(read(report, OutputFormat.PDF).report()).isEqualTo(report);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void aWorkbookReadsBackAsItWas(@ForAll long seed) {
        for (AnnualReport report : both(seed)) {
            assertThat(read(report, OutputFormat.XLSX).report()).isEqualTo(report);
        }
    }

    /** One with numbers of every size, one with texts that are hard to give back. */
    private static List<AnnualReport> both(long seed) {
        return List.of(GeneratedReports.of(seed), GeneratedTexts.of(seed));
    }

    private static List<String> findings(CheckInput input) {
        return RuleSet.current().check(input).findings().stream()
                .map(Finding::message)
                .toList();
    }

    private static Reading read(AnnualReport report, OutputFormat form) {
        ReadingResult result = ReportReader.read("report." + form.ending(), ReportWriters.write(report, form));
        assertThat(result).isInstanceOf(Reading.class);
        return (Reading) result;
    }
}
