package org.nianbao.report.reading.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Certainty;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.shapes.SampleReports;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.report.write.GeneratedReports;

/** Heads of columns that are not the format's: told, and no number given to a column that is not surely its own. */
class HeadsTest {

    private static final List<List<String>> RENAMED = List.of(
            List.of("S3", "自然人", "个人"),
            List.of("S3", "商业企业", "私营企业"),
            List.of("S3", "科研机构", "科学研究院所"),
            List.of("S3", "总计", "合计"),
            List.of("S2", "现行有效件数", "有效总数"),
            List.of("S2", "本年处理决定数量", "全年案件数"),
            List.of("S4", "尚未审结", "正在审理"),
            List.of("S4", "结果纠正", "撤销或变更"));

    private static final List<List<String>> SWAPPED = List.of(
            List.of("S3", "商业企业", "科研机构"),
            List.of("S3", "自然人", "商业企业"),
            List.of("S3", "社会公益组织", "法律服务机构"),
            List.of("S2", "本年制发件数", "本年废止件数"),
            List.of("S2", "本年废止件数", "现行有效件数"),
            List.of("S4", "结果维持", "结果纠正"),
            List.of("S4", "其他结果", "尚未审结"),
            List.of("S4", "未经复议直接起诉", "复议后起诉"));

    static Stream<Arguments> renamed() {
        return inEveryForm(RENAMED);
    }

    static Stream<Arguments> swapped() {
        return inEveryForm(SWAPPED);
    }

    private static Stream<Arguments> inEveryForm(List<List<String>> cases) {
        return cases.stream()
                .flatMap(one -> Arrays.stream(HeadForm.values())
                        .map(form -> Arguments.of(form, TextPart.valueOf(one.get(0)), one.get(1), one.get(2))));
    }

    @ParameterizedTest
    @MethodSource("renamed")
    void tellsTheHeadAsWrittenAndAsItShouldBeAndKeepsTheNumbers(
            HeadForm form, TextPart part, String official, String written) {
        AnnualReport report = busy(Format.F2021);

        Reading reading = form.read(report, Heads.of(report, part).renamed(official, written));

        assertThat(labels(reading))
                .containsExactly("表%s“%s”应为“%s”。请改为格式规定的名称。".formatted(number(part), written, official));
        assertThat(reading.report().requests()).isEqualTo(report.requests());
        assertThat(reading.report().disputes()).isEqualTo(report.disputes());
        assertThat(reading.report().proactiveDisclosure()).isEqualTo(report.proactiveDisclosure());
    }

    @ParameterizedTest
    @MethodSource("swapped")
    void givesNoNumberToAColumnThatHasTwoReadings(HeadForm form, TextPart part, String one, String other) {
        AnnualReport report = busy(Format.F2021);
        Heads official = Heads.of(report, part);

        Reading reading = form.read(report, official.swapped(one, other));

        assertThat(labels(reading))
                .singleElement()
                .satisfies(
                        told -> assertThat(told).startsWith("表" + number(part)).contains(one, other, "栏目的次序与格式不同"));
        assertThat(wrong(report, reading)).isEmpty();
        assertThat(unequal(report, reading)).isNotEmpty().allMatch(cell -> cell.certainty() == Certainty.MISSING);
        assertThat(findings(reading, "F-07"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message()).contains("按格式的次序读作", "按栏目名可读作"));
        assertThat(findings(reading, "F-07")).extracting(Finding::group).containsOnly("F-02:T" + (part.ordinal() - 1));
    }

    @Test
    void keepsWhatIsTheSameInBothReadings() {
        AnnualReport report = SampleReports.of(new Random(3), SampleReports.Load.QUIET, Format.F2021);

        Reading reading =
                HeadForm.HTML.read(report, Heads.of(report, TextPart.S3).swapped("科研机构", "社会公益组织"));

        RequestAddress same = new RequestAddress(RequestRow.GRANTED, Applicant.RESEARCH);
        assertThat(report.number(same))
                .isEqualTo(report.number(new RequestAddress(RequestRow.GRANTED, Applicant.PUBLIC_WELFARE)));
        assertThat(reading.source(same.format()).orElseThrow().certainty()).isEqualTo(Certainty.READ);
    }

    @Test
    void infersWhatTheSumOfTheRowDecidesAndSaysSo() {
        AnnualReport report = busy(Format.F2021);

        for (HeadForm form : HeadForm.values()) {
            Reading reading = form.read(report, Heads.of(report, TextPart.S3).swapped("其他", "总计"));

            assertThat(reading.report().requests()).as(form.name()).isEqualTo(report.requests());
            assertThat(unequal(report, reading)).isEmpty();
            assertThat(reading.cells())
                    .filteredOn(cell -> cell.certainty() == Certainty.INFERRED
                            && cell.address().startsWith("T3"))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.note()).contains("只有这样读才符合“总计等于各栏之和”"));
            assertThat(labels(reading)).singleElement().asString().contains("次序");
        }
    }

    @ParameterizedTest
    @MethodSource("formsOf2019")
    void knowsTheHeadsOf2019(HeadForm form, List<String> pair) {
        AnnualReport report = busy(Format.F2019);

        Reading swapped = form.read(report, Heads.of(report, TextPart.S2).swapped(pair.get(0), pair.get(1)));
        Reading renamed = form.read(report, Heads.of(report, TextPart.S2).renamed(pair.get(0), "全部项目"));

        assertThat(wrong(report, swapped)).isEmpty();
        assertThat(labels(swapped)).singleElement().asString().contains(pair.get(0), pair.get(1));
        assertThat(labels(renamed)).containsExactly("表二“全部项目”应为“" + pair.get(0) + "”。请改为格式规定的名称。");
    }

    static Stream<Arguments> formsOf2019() {
        return Arrays.stream(HeadForm.values())
                .flatMap(form -> Stream.of(
                                List.of("本年新制作数量", "对外公开总数量"), List.of("本年增/减", "处理决定数量"), List.of("采购项目数量", "采购总金额"))
                        .map(pair -> Arguments.of(form, pair)));
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void noTwoHeadsOfAnyTableCanBeExchangedUnseen(@ForAll long seed) {
        Random random = new Random(seed);
        boolean sums = random.nextBoolean();
        AnnualReport report = sums ? busy(random) : GeneratedReports.of(seed);
        TextPart part = List.of(TextPart.S2, TextPart.S3, TextPart.S4).get(random.nextInt(3));
        Heads official = Heads.of(report, part);
        int one = random.nextInt(official.heads().size());
        int other = random.nextInt(official.heads().size());
        HeadForm form = HeadForm.values()[random.nextInt(HeadForm.values().length)];
        boolean same = official.heads().get(one).equals(official.heads().get(other));

        Reading reading = form.read(report, official.swapped(one, other));

        assertThat(wrong(report, reading)).isEmpty();
        if (official.isGroup(one) != official.isGroup(other)) {
            return;
        }
        assertThat(findings(reading, "F-02").isEmpty())
                .as(form + " " + part + " " + one + " " + other)
                .isEqualTo(same);
        assertThat(ofOneReading(report, official.columns(one, other), reading)).isEmpty();
    }

    /** Cells of exchanged columns that are read although the other column has another number. */
    private static List<String> ofOneReading(AnnualReport report, Map<String, String> other, Reading reading) {
        return reading.cells().stream()
                .filter(cell -> cell.certainty() == Certainty.READ && other.containsKey(cell.address()))
                .filter(cell -> !number(report, cell.address()).equals(number(report, other.get(cell.address()))))
                .map(CellSource::toString)
                .toList();
    }

    private static Optional<BigDecimal> number(AnnualReport report, String address) {
        return Optional.ofNullable(report.number((NumberAddress) CellAddress.parse(address)))
                .map(BigDecimal::stripTrailingZeros);
    }

    /** Cells that are read, and not what they are by the order of the format. */
    private static List<String> wrong(AnnualReport report, Reading reading) {
        List<String> wrong = new ArrayList<>();
        for (NumberAddress address : report.numberAddresses()) {
            BigDecimal expected = report.number(address);
            BigDecimal number = reading.report().number(address);
            boolean inferred = reading.source(address.format())
                    .filter(cell -> cell.certainty() == Certainty.INFERRED)
                    .isPresent();
            if (!inferred && number != null && (expected == null || number.compareTo(expected) != 0)) {
                wrong.add(address + " " + number + " for " + expected);
            }
        }
        return wrong;
    }

    private static List<CellSource> unequal(AnnualReport report, Reading reading) {
        return reading.cells().stream()
                .filter(cell -> {
                    NumberAddress address = report.numberAddresses().stream()
                            .filter(one -> one.format().equals(cell.address()))
                            .findFirst()
                            .orElseThrow();
                    BigDecimal expected = report.number(address);
                    BigDecimal number = reading.report().number(address);
                    return expected != null && (number == null || number.compareTo(expected) != 0);
                })
                .toList();
    }

    private static AnnualReport busy(Format format) {
        return format == Format.F2021
                ? Reports.titled(Reports.valid(1))
                : SampleReports.of(new Random(7), SampleReports.Load.BUSY, format);
    }

    private static AnnualReport busy(Random random) {
        SampleReports.Load load = SampleReports.Load.values()[random.nextInt(SampleReports.Load.values().length)];
        return SampleReports.of(random, load, random.nextBoolean() ? Format.F2019 : Format.F2021);
    }

    private static char number(TextPart part) {
        return "二三四".charAt(part.ordinal() - TextPart.S2.ordinal());
    }

    private static List<String> labels(Reading reading) {
        return findings(reading, "F-02").stream().map(Finding::message).toList();
    }

    private static List<Finding> findings(Reading reading, String code) {
        return RuleSet.current().check(CheckInput.of(reading)).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}
