package org.nianbao.report.reading;

/** Reads files as annual reports. Stateless and thread-safe. */
public final class ReportReader {

    /** The largest file that is read: 20 MB. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private ReportReader() {}

    /**
     * Reads a file. Never throws on bad content: whatever is no report is answered with {@link Unreadable}.
     *
     * @param fileName the name it came with; its ending is only a hint, the content decides
     * @param content the whole file
     */
    public static ReadingResult read(String fileName, byte[] content) {
        if (content.length > LARGEST_FILE) {
            return new Unreadable(Unreadable.TOO_LARGE, "文件超过20 MB，请压缩图片或另存为纯文本后再导入。");
        }
        return new Unreadable(Unreadable.NOT_A_REPORT, "未找到政府信息公开工作年度报告的六个部分，请核对文件。");
    }
}
