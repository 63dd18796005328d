package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.Line;

/** Reads lines as a report, whatever marks the cells of its tables: tabs, pipes, blanks, or one cell per line. */
final class LinesReader {

    private static final int FEWEST_HEADINGS = 3;
    private static final int FEWEST_NUMBERS = 70;
    private static final int FEWEST_LABELS = 20;
    private static final int LATEST_YEAR = 9999;

    private LinesReader() {}

    static ReadingResult read(List<Line> written) {
        if (NumbersList.is(written)) {
            return new Unreadable(Unreadable.NOT_A_REPORT, NumbersList.SENTENCE);
        }
        return read(HeadingCuts.cut(written), written);
    }

    private static ReadingResult read(List<Line> lines, List<Line> written) {
        if (Outline.holdsTwoReports(lines)) {
            return Copies.read(lines, Outline.secondReport(lines), copy -> read(copy, written));
        }
        Outline outline = Outline.of(lines);
        Paragraphs paragraphs = Paragraphs.of(narrative(outline));
        TitleBlock title = TitleBlock.of(outline.before(), lines, paragraphs);
        Format usual = Format.ofYear(title.year() == 0 ? LATEST_YEAR : title.year());
        CellCollector cells = new CellCollector(written);
        List<Token> table2 = LineTokens.of(outline.tableLines(TextPart.S2));
        Format format = ProactiveTableReader.formatOf(table2, usual);
        ProactiveDisclosure disclosure = ProactiveTableReader.read(table2, format, cells);
        Requests requests = RequestTableReader.read(LineTokens.of(outline.tableLines(TextPart.S3)), usual, cells);
        Disputes disputes = DisputeTableReader.read(LineTokens.of(outline.tableLines(TextPart.S4)), cells);
        if (!isReport(outline, title, cells)) {
            return new Unreadable(Unreadable.NOT_A_REPORT, "这不像一份政府信息公开工作年度报告：没有找到规定的六个部分，也没有找到填好的表格。请核对文件。");
        }
        AnnualReport report = new AnnualReport(
                format,
                title.year(),
                title.agencyName(),
                title.title(),
                title.preamble(),
                sections(outline, paragraphs),
                disclosure,
                requests,
                disputes);
        return new Reading(
                report,
                outline.headings(),
                tableTexts(outline),
                cells.labels(),
                cells.sources(report.numberAddresses()),
                cells.misalignments(),
                ColumnHeads.of(outline, cells.heads()));
    }

    /** Headings and a title, a number or the rows of a blank form; or, without headings, rows with numbers in them. */
    private static boolean isReport(Outline outline, TitleBlock title, CellCollector cells) {
        return outline.headings().size() >= FEWEST_HEADINGS
                ? !title.title().isEmpty()
                        || cells.numbersRead() > 0
                        || cells.labels().size() >= FEWEST_LABELS
                : cells.numbersRead() >= FEWEST_NUMBERS;
    }

    private static Sections sections(Outline outline, Paragraphs paragraphs) {
        return new Sections(
                paragraphs.join(outline.section(TextPart.S1)),
                paragraphs.join(outline.section(TextPart.S5)),
                paragraphs.join(outline.section(TextPart.S6)));
    }

    private static List<Line> narrative(Outline outline) {
        List<Line> lines = new ArrayList<>(outline.before());
        Stream.of(TextPart.S1, TextPart.S5, TextPart.S6).map(outline::section).forEach(lines::addAll);
        return lines;
    }

    private static Map<TextPart, String> tableTexts(Outline outline) {
        Map<TextPart, String> texts = new EnumMap<>(TextPart.class);
        for (TextPart part : List.of(TextPart.S2, TextPart.S3, TextPart.S4)) {
            if (outline.sections().containsKey(part)) {
                texts.put(part, Line.join(outline.section(part)));
            }
        }
        return texts;
    }
}
