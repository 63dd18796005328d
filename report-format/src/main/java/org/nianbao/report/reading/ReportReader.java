package org.nianbao.report.reading;

import org.nianbao.report.source.RefusedFileException;
import org.nianbao.report.source.SourceDocument;
import org.nianbao.report.source.SourceFile;

/**
 * Reads files as annual reports. Rows are found by their labels, never by their position; where a row has two possible
 * readings its cells are null and a {@link Misalignment} says why. Stateless and thread-safe.
 */
public final class ReportReader {

    /** The largest file that is read: 20 MB. */
    public static final int LARGEST_FILE = SourceFile.LARGEST_FILE;

    private static final int FEWEST_ROWS = 5;
    private static final int FEWEST_HEADINGS = 3;
    private static final int HARDLY_ANY_TEXT = 300;

    private ReportReader() {}

    /**
     * Reads a file. Never throws on bad content: whatever is no report is answered with {@link Unreadable}.
     *
     * @param fileName the name it came with; its ending is only a hint, the content decides
     * @param content the whole file
     */
    public static ReadingResult read(String fileName, byte[] content) {
        try {
            SourceDocument document = SourceFile.open(fileName, content);
            ReadingResult result = LinesReader.read(document.lines());
            return document.pictures() > 0 && lacksTables(result, document)
                    ? new Unreadable(
                            Unreadable.TABLES_ARE_PICTURES,
                            "没有找到表格中的文字，而文件里有图片：表格很可能是截图或扫描件，其中的数字无法读取。请导入表格为文字的报告，或将表格重新录入后再导入。")
                    : result;
        } catch (RefusedFileException refused) {
            return new Unreadable(refused.code(), refused.sentence());
        }
    }

    /** No table 3 in a report, none below the headings of one, or hardly any text in the file at all. */
    private static boolean lacksTables(ReadingResult result, SourceDocument document) {
        if (result instanceof Reading reading) {
            return reading.labels().stream()
                            .filter(label -> label.row().startsWith("T3/"))
                            .count()
                    < FEWEST_ROWS;
        }
        return result instanceof Unreadable refused
                && refused.code().equals(Unreadable.NOT_A_REPORT)
                && (document.lines().stream()
                                        .mapToInt(line -> line.text().length())
                                        .sum()
                                < HARDLY_ANY_TEXT
                        || Outline.of(document.lines()).headings().size() >= FEWEST_HEADINGS);
    }
}
