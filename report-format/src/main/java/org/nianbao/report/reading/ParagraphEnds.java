package org.nianbao.report.reading;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;

/**
 * Says where paragraphs end when a report is written for people, in forms whose lines may also be those of a page: a reader
 * joins lines of one length that end in the middle of a sentence, as text copied out of a PDF has them. Where a report has
 * paragraphs like that, two blanks at their ends tell them apart, as a hard line break of Markdown does. They are no part of
 * the text: no line of a report ends in blanks. Immutable.
 */
public final class ParagraphEnds {

    /** From so many on they could be taken for broken; the title may be one more. */
    private static final int FEWEST = 2;

    private final boolean marks;

    private ParagraphEnds(boolean marks) {
        this.marks = marks;
    }

    /** What is to be said for the texts of this report. */
    public static ParagraphEnds of(AnnualReport report) {
        long open = Stream.of(
                        report.preamble(),
                        report.sections().overview(),
                        report.sections().problemsAndImprovements(),
                        report.sections().otherMatters())
                .flatMap(String::lines)
                .filter(Paragraphs::mayBeBroken)
                .count();
        return new ParagraphEnds(open >= FEWEST);
    }

    /** A text of the report; the same unless its paragraphs could be taken for broken lines. */
    public String mark(String text) {
        return marks
                ? text.lines()
                        .map(line -> Paragraphs.mayBeBroken(line) ? line + Paragraphs.END_OF_PARAGRAPH : line)
                        .collect(Collectors.joining("\n"))
                : text;
    }
}
