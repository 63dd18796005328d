package org.nianbao.report.write.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.text.TitleText;
import org.nianbao.report.write.PrintableText;

/**
 * How a title stands in a document: one too long for a line is broken before its year, where the meaning has a seam
 * (GB/T 9704-2012, 7.3.1).
 */
final class WordTitle {

    private static final String UNTITLED = "政府信息公开工作年度报告";

    /** How many Chinese characters of the title's size fit into a line. */
    private static final int LINE = 20;

    /** A name that says by its ending that it is one, so that a reader of the two lines takes them for one title. */
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "([\\p{IsHan}()（）、·]{2,40}(?:政府|办公厅|办公室|[局委厅部院]|[乡镇区县市旗州省]|街道)[\\s\\u3000\\u00A0]*)(20\\d\\d\\s*年.*)");

    private WordTitle() {}

    /** The name of the document for programs: its title, or what kind of document it is when it has none. */
    static String property(AnnualReport report) {
        String title = PrintableText.line(TitleText.shown(report.title()));
        return title.isEmpty() ? UNTITLED : title;
    }

    /** The lines of a title, blanks at the seam at the end of the first; empty when there is none. */
    static Optional<List<String>> lines(String title) {
        if (title.isBlank()) {
            return Optional.empty();
        }
        Matcher parts = BEFORE_YEAR.matcher(title);
        return Optional.of(
                width(title) > LINE && parts.matches() ? List.of(parts.group(1), parts.group(2)) : List.of(title));
    }

    /** In Chinese characters; a digit or a Latin letter is half as wide. */
    private static int width(String title) {
        return (title.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() + 1) / 2;
    }
}
