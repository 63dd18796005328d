package org.nianbao.report.reading;

import java.util.Optional;

/**
 * Reads files as annual reports. Rows are found by their labels, never by their position; where a row has two possible
 * readings its cells are null and a {@link Misalignment} says why. Stateless and thread-safe.
 */
public final class ReportReader {

    /** The largest file that is read: 20 MB. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** The longest text that can be one report, in characters; real ones have about ten thousand. */
    private static final int LONGEST_TEXT = 1_000_000;

    private ReportReader() {}

    /**
     * Reads a file. Never throws on bad content: whatever is no report is answered with {@link Unreadable}.
     *
     * @param fileName the name it came with; its ending is only a hint, the content decides
     * @param content the whole file
     */
    public static ReadingResult read(String fileName, byte[] content) {
        if (content.length > LARGEST_FILE) {
            return new Unreadable(Unreadable.TOO_LARGE, "文件超过20 MB，请去掉图片或附件后再导入。");
        }
        Optional<FileType> other = FileType.of(fileName, content);
        if (other.isPresent()) {
            return other.get().refusal();
        }
        Optional<String> text = FileText.decode(content);
        if (text.isEmpty()) {
            return new Unreadable(Unreadable.NOT_TEXT, "文件不是文本，或编码无法识别。请另存为UTF-8编码的纯文本（.txt）后再导入。");
        }
        if (FileType.isHtml(text.get())) {
            return FileType.HTML.refusal();
        }
        if (text.get().length() > LONGEST_TEXT) {
            return new Unreadable(Unreadable.NOT_A_REPORT, "文字超过一百万字，不可能是一份年度报告。请核对文件。");
        }
        return TextReader.read(text.get());
    }
}
