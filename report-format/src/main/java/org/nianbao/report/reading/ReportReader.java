package org.nianbao.report.reading;

import org.nianbao.report.source.RefusedFileException;
import org.nianbao.report.source.SourceFile;

/**
 * Reads files as annual reports. Rows are found by their labels, never by their position; where a row has two possible
 * readings its cells are null and a {@link Misalignment} says why. Stateless and thread-safe.
 */
public final class ReportReader {

    /** The largest file that is read: 20 MB. */
    public static final int LARGEST_FILE = SourceFile.LARGEST_FILE;

    private ReportReader() {}

    /**
     * Reads a file. Never throws on bad content: whatever is no report is answered with {@link Unreadable}.
     *
     * @param fileName the name it came with; its ending is only a hint, the content decides
     * @param content the whole file
     */
    public static ReadingResult read(String fileName, byte[] content) {
        try {
            return LinesReader.read(SourceFile.open(fileName, content).lines());
        } catch (RefusedFileException refused) {
            return new Unreadable(refused.code(), refused.sentence());
        }
    }
}
