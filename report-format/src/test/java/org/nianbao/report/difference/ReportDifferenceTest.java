package org.nianbao.report.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Sections;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Reports;

/** What a reviewer and the public are shown of two revisions. */
class ReportDifferenceTest {

    private static final String OVERVIEW = "2023年，我乡公开信息。（一）主动公开情况。共出台行政规范性文件1件，公开政府信息56条。\n（二）依申请公开情况。收到申请3件，均已答复。";

    @Test
    void namesTheChangedCellWithItsOldAndItsNewNumberInTheOrderOfTheFormat() {
        AnnualReport before = report(OVERVIEW);
        AnnualReport after = Reports.with(
                before,
                before.requests()
                        .with(RequestRow.TOTAL, Applicant.TOTAL, 7L)
                        .with(RequestRow.GRANTED, Applicant.RESEARCH, null));

        ReportDifference difference = ReportDifference.between(before, after);

        assertThat(difference.cells())
                .extracting(cell -> cell.address().format())
                .containsExactly("T3/granted/research", "T3/total/total");
        assertThat(difference.cells().get(0).after()).isNull();
        assertThat(difference.cells().get(1).after()).isEqualByComparingTo("7");
        assertThat(difference.texts()).isEmpty();
    }

    @Test
    void showsWithinASentenceWhichCharactersWentAndWhichCame() {
        AnnualReport before = report(OVERVIEW);
        AnnualReport after = report(OVERVIEW.replace("规范性文件1件", "规范性文件12件"));

        SentenceChange change = onlySentence(ReportDifference.between(before, after));

        assertThat(change.kind()).isEqualTo(SentenceChange.Kind.CHANGED);
        assertThat(read(change)).isEqualTo("共出台行政规范性文件1[+2]件，公开政府信息56条。\n");
        assertThat(OVERVIEW.substring(change.before().start(), change.before().end()))
                .isEqualTo(change.removed());
    }

    @Test
    void keepsASentenceThatCameApartFromTheOneBesideItThatChanged() {
        AnnualReport before = report("公开政府信息56条。收到申请3件，均已答复。");
        AnnualReport after = report("公开政府信息65条。全年举办培训两次。收到申请4件，均已答复。");

        assertThat(ReportDifference.between(before, after).texts().get(0).sentences())
                .extracting(ReportDifferenceTest::read)
                .containsExactly("公开政府信息[-56][+65]条。", "[+全年举办培训两次。]", "收到申请[-3][+4]件，均已答复。");
    }

    @Test
    void givesASentenceWithNothingInCommonAsOneThatWentAndOneThatCame() {
        assertThat(ReportDifference.between(report("公开政府信息56条。"), report("培训两次！"))
                        .texts()
                        .get(0)
                        .sentences())
                .extracting(SentenceChange::kind)
                .containsExactly(SentenceChange.Kind.REMOVED, SentenceChange.Kind.ADDED);
    }

    @Test
    void cutsSentencesAfterTheirClosingMarksAndNotInsideNumbers() {
        assertThat(Sentences.of("收费3.5万元。他说：“好。”是吗？！\n一是；二是……完"))
                .containsExactly("收费3.5万元。", "他说：“好。”", "是吗？！\n", "一是；", "二是……", "完");
    }

    @Test
    void neverCutsACharacterOfTwoUnits() {
        SentenceChange change = onlySentence(ReportDifference.between(report("地名𠮷林村已公开。"), report("地名𠮶林村已公开。")));

        assertThat(read(change)).isEqualTo("地名[-𠮷][+𠮶]林村已公开。");
    }

    @Test
    void tellsHowNearTheChangeCameToAnAddress() {
        AnnualReport before = report(OVERVIEW);
        AnnualReport after = Reports.with(
                report(OVERVIEW.replace("56", "58")),
                before.requests().with(RequestRow.TOTAL, Applicant.TOTAL, 999_999L));
        int count = OVERVIEW.indexOf("56条");
        ReportDifference difference = ReportDifference.between(before, after);

        assertThat(difference.at("T3/total/total")).isEqualTo(Touched.PLACE);
        assertThat(difference.at("T3/granted/total")).isEqualTo(Touched.AROUND);
        assertThat(difference.at("S3")).isEqualTo(Touched.PLACE);
        assertThat(difference.at("T2/licences")).isEqualTo(Touched.NOTHING);
        assertThat(difference.at("S1")).isEqualTo(Touched.PLACE);
        assertThat(difference.at("S1[" + count + "," + (count + 3) + ")")).isEqualTo(Touched.PLACE);
        assertThat(difference.at("S1[0,5)")).isEqualTo(Touched.AROUND);
        assertThat(difference.at("S5")).isEqualTo(Touched.NOTHING);
        assertThat(difference.at("TITLE")).isEqualTo(Touched.NOTHING);
    }

    @Test
    void doesNotTakeABlankForACorrection() {
        ReportDifference difference = ReportDifference.between(report("公开政府信息56条。"), report("公开政府信息 56条。\n"));

        assertThat(difference.isEmpty()).isFalse();
        assertThat(onlySentence(difference).onlyBlanks()).isTrue();
        assertThat(difference.at("S1")).isEqualTo(Touched.NOTHING);
    }

    @Test
    void refusesToApplyItToAnotherReport() {
        AnnualReport before = report(OVERVIEW);
        ReportDifference difference = ReportDifference.between(before, report(OVERVIEW.replace("56", "58")));

        assertThatThrownBy(() -> difference.appliedTo(report("别的内容"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesTwoLongTextsWithNothingInCommonWithinSeconds() {
        String one =
                Stream.iterate(1, n -> n + 1).limit(60_000).map(n -> n + "。").collect(Collectors.joining());
        String other = Stream.iterate(1, n -> n + 1)
                .limit(60_000)
                .map(n -> "甲" + n + "；")
                .collect(Collectors.joining());
        AnnualReport before = report(one);

        assertThat(ReportDifference.between(before, report(other)).appliedTo(before))
                .isEqualTo(report(other));
    }

    @Test
    void isWrittenAsJson() {
        AnnualReport before = report("公开政府信息56条。");
        AnnualReport after =
                Reports.with(report("公开政府信息58条。"), before.requests().with(RequestRow.TOTAL, Applicant.TOTAL, null));
        Long total = before.requests().count(RequestRow.TOTAL, Applicant.TOTAL);

        assertThat(DifferenceJson.write(ReportDifference.between(before, after)).toString())
                .isEqualTo(
                        "{\"facts\":[],\"cells\":[{\"address\":\"T3/total/total\",\"label\":\"表三“（七）总计·总计”\",\"before\":"
                                + total
                                + ",\"after\":null}],\"texts\":[{\"part\":\"S1\",\"label\":\"一、总体情况\",\"sentences\":[{\"kind\":\"CHANGED\","
                                + "\"before\":{\"start\":0,\"end\":10,\"text\":\"公开政府信息56条。\"},"
                                + "\"after\":{\"start\":0,\"end\":10,\"text\":\"公开政府信息58条。\"},"
                                + "\"characters\":[{\"before\":{\"start\":7,\"end\":8},\"after\":{\"start\":7,\"end\":8}}]}]}]}");
    }

    private static SentenceChange onlySentence(ReportDifference difference) {
        assertThat(difference.texts()).hasSize(1);
        assertThat(difference.texts().get(0).part()).isEqualTo(TextPart.S1);
        assertThat(difference.texts().get(0).sentences()).hasSize(1);
        return difference.texts().get(0).sentences().get(0);
    }

    private static String read(SentenceChange change) {
        return change.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "]";
                    case ADDED -> "[+" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }

    private static AnnualReport report(String overview) {
        return Reports.with(Reports.valid(7), new Sections(overview, "问题与改进", "无。"));
    }
}
