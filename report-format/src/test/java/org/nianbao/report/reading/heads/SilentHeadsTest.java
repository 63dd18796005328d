package org.nianbao.report.reading.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.pages.PageMarkup;
import org.nianbao.report.reading.pages.PageTrait;
import org.nianbao.report.reading.pages.WebReport;
import org.nianbao.report.reading.shapes.CellStyle;
import org.nianbao.report.reading.shapes.LabelStyle;
import org.nianbao.report.reading.shapes.PageText;
import org.nianbao.report.reading.shapes.SampleReports;
import org.nianbao.report.reading.shapes.TableStyle;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.report.write.GeneratedReports;
import org.nianbao.report.write.OfficialTable;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;

/** Nothing is said of heads that are the format's, however a program or an office lays them out. */
class SilentHeadsTest {

    @ParameterizedTest
    @EnumSource(TableStyle.class)
    void ofTextWhateverProgramMadeIt(TableStyle style) {
        Random random = new Random(style.ordinal());
        for (LabelStyle labels : LabelStyle.values()) {
            for (CellStyle cells : List.of(CellStyle.ZEROS, CellStyle.SOME_BLANK, CellStyle.BLANK_ROWS)) {
                AnnualReport report = any(random);
                String text = PageText.of(report, style, PageText.tables(report, cells, labels, random));

                assertThat(heads(read("report.txt", text.getBytes(StandardCharsets.UTF_8))))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PageTrait.class)
    void ofAPageWhateverWasDoneToIt(PageTrait trait) {
        Random random = new Random(trait.ordinal());
        for (PageMarkup markup : PageMarkup.values()) {
            PageTrait another = PageTrait.values()[random.nextInt(PageTrait.values().length)];
            byte[] page = WebReport.of(any(random), EnumSet.of(trait, another), markup, random);

            assertThat(heads(read("page.html", page)))
                    .as(trait + " " + another + " " + markup)
                    .isEmpty();
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void ofAnythingOurOwnWritersWrite(@ForAll long seed) {
        for (OutputFormat format : List.of(OutputFormat.TXT, OutputFormat.HTML, OutputFormat.DOCX, OutputFormat.XLSX)) {
            byte[] file = ReportWriters.write(GeneratedReports.of(seed), format);

            assertThat(heads(read("report." + format.ending(), file))).isEmpty();
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void ofAPdfOfOurOwn(@ForAll long seed) {
        byte[] file = ReportWriters.write(GeneratedReports.of(seed), OutputFormat.PDF);

        assertThat(heads(read("report.pdf", file))).isEmpty();
    }

    /** Each stands for heads that were seen in real files. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "信息内容\\t本年制发 件数\\t本年废止\\u3000件数\\t现行有效\\u00a0件数",
                "信息内容\\t本年制发件数（件）\\t本年废止件数（件）\\t现行有效件数（件）",
                "信息内容\\t制发件数\\t废止件数\\t现行有效件",
                "信息\\t本年制发件数\\t本年废止件数\\t现行有效件数\\t备注",
                "序号\\t信息内容\\t本年制发件数\\t本年废止件数\\t现行有效件数",
                "信息内容\\t本年\\t本年\\t现行\\n\\t制发件数\\t废止件数\\t有效件数",
                "本年制发件数\\t本年废止件数",
                "信息内容"
            })
    void ofHeadsThatAreBrokenOrHaveBlanksOrStandBesideOthers(String head) {
        String text = text("信息内容\t本年制发件数\t本年废止件数\t现行有效件数", unescaped(head));

        assertThat(heads(read("report.txt", text.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    /** A report as text, with another head of table 2. */
    private static String text(String official, String head) {
        AnnualReport report = SampleReports.of(new Random(3), SampleReports.Load.USUAL, Format.F2021);
        String text = PageText.of(report, TableStyle.TABS, OfficialTable.of(report));
        assertThat(text).contains(official);
        return text.replace(official, head);
    }

    private static String unescaped(String text) {
        return text.replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("\\u3000", "\u3000")
                .replace("\\u00a0", "\u00a0");
    }

    private static AnnualReport any(Random random) {
        SampleReports.Load load = SampleReports.Load.values()[random.nextInt(SampleReports.Load.values().length)];
        return SampleReports.of(random, load, random.nextInt(3) == 0 ? Format.F2019 : Format.F2021);
    }

    private static Reading read(String name, byte[] file) {
        if (ReportReader.read(name, file) instanceof Reading reading) {
            return reading;
        }
        throw new AssertionError(name + " was refused");
    }

    private static List<String> heads(Reading reading) {
        return RuleSet.current().check(CheckInput.of(reading)).findings().stream()
                .filter(finding -> finding.code().equals("F-02"))
                .map(finding -> finding.message())
                .toList();
    }
}
