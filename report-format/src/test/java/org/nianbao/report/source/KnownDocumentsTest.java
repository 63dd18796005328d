package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.RuleSet;

/** Nine reports with known numbers, texts and mistakes, in every layout: each cell comes back, and what is found is the same. */
class KnownDocumentsTest {

    /** Of glued digits, the share that the equations decide; the rest is missing, never wrong. */
    private static final double SHARE_OF_GLUED = 0.75;

    static Stream<Arguments> documents() {
        return Stream.of(KnownLayout.values())
                .filter(layout -> !layout.isGlued())
                .flatMap(layout -> KnownReport.all().stream().map(known -> Arguments.of(layout, known)));
    }

    static Stream<KnownReport> reports() {
        return KnownReport.all().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findsInTheReportsWhatACarefulReaderFinds(KnownReport known) {
        assertThat(findings(CheckInput.of(known.report()))).isEqualTo(known.findings());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsEveryDocumentAndFindsTheSame(KnownLayout layout, KnownReport known) {
        Reading reading = OfficeReports.read(layout.fileName(), layout.of(known.report()));

        isTheSame(reading, known);
    }

    @ParameterizedTest
    @EnumSource(
            value = KnownLayout.class,
            names = {"GLUED", "GLUED_AFTER_A_BLANK"})
    void givesNoWrongNumberOfGluedDigitsAndLosesFew(KnownLayout layout) {
        int right = 0;
        int all = 0;
        for (KnownReport known : KnownReport.all()) {
            Reading reading = OfficeReports.read(layout.fileName(), layout.of(known.report()));
            List<String> wrong = new ArrayList<>();
            for (NumberAddress address : known.report().numberAddresses()) {
                BigDecimal number = reading.report().number(address);
                all++;
                if (number != null && number.compareTo(known.report().number(address)) == 0) {
                    right++;
                } else if (number != null) {
                    wrong.add(address.format() + " " + number);
                }
            }
            assertThat(wrong).as(known.name()).isEmpty();
        }

        assertThat(right).isGreaterThanOrEqualTo((int) (all * SHARE_OF_GLUED));
    }

    @ParameterizedTest
    @CsvSource({"hewan-2023", "baisha-scjg-2022", "fengze-gongan-2019"})
    void readsDocumentsThatAnOfficeProgramKeptInTheOldFormat(String name) throws Exception {
        byte[] content = Files.readAllBytes(GoldenFiles.RESOURCES.resolve("documents/" + name + ".doc"));

        isTheSame(OfficeReports.read("报告.doc", content), KnownReport.of(name));
    }

    @ParameterizedTest
    @EnumSource(PdfStyle.class)
    void readsPdfFilesWithAndWithoutLines(PdfStyle style) {
        for (String name : style.reports()) {
            KnownReport known = KnownReport.of(name);

            isTheSame(OfficeReports.read("报告.pdf", style.of(known.report())), known);
        }
    }

    @Test
    void theReportsAreOfDifferentAgenciesYearsAndFormats() {
        assertThat(reports().map(known -> known.report().agencyName()).distinct())
                .hasSize(9);
        assertThat(reports().map(known -> known.report().year()).distinct()).hasSize(6);
        assertThat(reports().map(known -> known.report().format()).distinct()).hasSize(2);
    }

    private static void isTheSame(Reading reading, KnownReport known) {
        assertThat(plain(reading.report())).isEqualTo(plain(known.report()));
        assertThat(reading.misalignments()).isEmpty();
        assertThat(findings(CheckInput.of(reading))).isEqualTo(known.findings());
    }

    /** Numbers, names and title as they are, the texts without blanks and line ends. */
    private static List<String> plain(AnnualReport report) {
        List<String> plain = new ArrayList<>();
        String json = ReportJson.writeString(report);
        plain.add(json.substring(json.indexOf("\"proactiveDisclosure\"")));
        plain.add(report.format() + " " + report.year() + " " + report.agencyName());
        for (TextPart part : List.of(TextPart.TITLE, TextPart.P, TextPart.S1, TextPart.S5, TextPart.S6)) {
            plain.add(String.valueOf(part.in(report)).replaceAll("\\s", ""));
        }
        return plain;
    }

    private static List<String> findings(CheckInput input) {
        return RuleSet.current().check(input).findings().stream()
                .map(finding ->
                        finding.code() + " " + finding.addresses().get(0).replaceAll("\\[.*", ""))
                .sorted()
                .toList();
    }
}
