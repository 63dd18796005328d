package org.nianbao.report.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;
import org.nianbao.report.reading.shapes.SampleReports;

/** Any report on a page of any content system: every cell comes out right or not at all. */
class PageShapesTest {

    private static final int PAGES = 120;

    @ParameterizedTest
    @EnumSource(PageTrait.class)
    void readsEveryReportWhateverWasDoneToItsPage(PageTrait trait) {
        PageFigures figures = new PageFigures();
        for (SampleReports.Load load : SampleReports.Load.values()) {
            Random random = new Random(trait.ordinal());
            Format format = load == SampleReports.Load.USUAL ? Format.F2019 : Format.F2021;
            AnnualReport report = SampleReports.of(random, load, format);
            PageMarkup markup = PageMarkup.values()[random.nextInt(PageMarkup.values().length)];
            figures.add(report, "page.html", WebReport.of(report, EnumSet.of(trait), markup, random));
        }

        assertThat(figures.wrong()).isEmpty();
        assertThat(figures.refused()).isEmpty();
        assertThat(figures.titles()).isEmpty();
        assertThat(figures.texts()).isEmpty();
        // 3件 is no number (F-04); of remarks such as 无 nobody knows whether they fill a blank cell
        boolean whole = trait != PageTrait.VALUES_WITH_UNITS && trait != PageTrait.COLUMN_OF_REMARKS;
        assertThat(figures.shareRight()).as(figures.toString()).isGreaterThanOrEqualTo(whole ? 1 : 0.5);
    }

    /** The same pages at every run; the hunt, {@link PagesHunt}, goes on through thousands. */
    @Test
    void readsNoCellWrongOfPagesWithSeveralTraitsAndFaultyNumbers() {
        PageFigures figures = new PageFigures();
        for (int seed = 0; seed < PAGES; seed++) {
            PagesHunt.Case made = PagesHunt.Case.of(seed);
            figures.add(made.report(), "page.html", made.page());
        }

        assertThat(figures.wrong()).isEmpty();
        assertThat(figures.refused()).isEmpty();
        assertThat(figures.titles()).isEmpty();
        assertThat(figures.shareRight()).as(figures.toString()).isGreaterThan(0.9);
    }

    /** Found by the hunt: an empty row after table 4 in rows, and a column of remarks beside numbers with units. */
    @ParameterizedTest
    @ValueSource(ints = {1241, 2411})
    void readsNoCellWrongOfThePagesThatWereMisread(int seed) {
        PagesHunt.Case made = PagesHunt.Case.of(seed);
        PageFigures figures = new PageFigures();

        figures.add(made.report(), "page.html", made.page());

        assertThat(figures.wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gb2312, GB18030", "gb2312, UTF-8", "utf-8, GBK", "utf-8, UTF-8", "big5, UTF-8", "nonsense, GB18030"})
    void readsAPageInItsEncodingWhateverItDeclares(String declared, String written) {
        String page = page("二〇二四年").replace("charset=utf-8", "charset=" + declared);

        Reading reading = (Reading) ReportReader.read("page.html", page.getBytes(Charset.forName(written)));

        assertThat(reading.report().year()).isEqualTo(2024);
        assertThat(reading.report().agencyName()).isEqualTo("白水县人民政府办公室");
    }

    @Test
    void refusesAPageWithTwoReportsThatDifferInOneNumber() {
        String page = page("2024年");
        String other = page.replaceFirst(">0<", ">7<");
        String both = page.replace("</body></html>", "") + other.substring(other.indexOf("<body>") + 6);

        assertThat(ReportReader.read("page.html", both.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.code()).isEqualTo(Unreadable.TWO_REPORTS));
    }

    private static String page(String year) {
        Random random = new Random(5);
        AnnualReport report = SampleReports.of(random, SampleReports.Load.QUIET, Format.F2021);
        String page = "";
        while (!page.contains("charset=utf-8") || !page.contains(report.title())) {
            page = new String(WebReport.of(report, Set.of(), PageMarkup.PLAIN, random), StandardCharsets.UTF_8);
        }
        return page.replace(report.agencyName() + report.year() + "年", "白水县人民政府办公室" + year);
    }
}
