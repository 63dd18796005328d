package org.nianbao.report.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of file people bring that are not plain text yet known: each with what to do about it. */
enum FileType {
    PDF("PDF", "请打开文件，全选复制全部文字，保存为纯文本（.txt）后再导入。", ".pdf"),
    WORD_OR_EXCEL(
            "Word或Excel",
            "请在Word中“另存为”纯文本（.txt，编码选UTF-8）后再导入。",
            ".docx",
            ".doc",
            ".wps",
            ".xlsx",
            ".xls",
            ".et",
            ".zip",
            ".rtf"),
    HTML("网页", "请在浏览器中全选复制网页上的报告，保存为纯文本（.txt）后再导入。", ".html", ".htm", ".mht", ".mhtml"),
    IMAGE("图片", "图片中的文字无法读取，请导入报告的文字版。", ".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".gif"),
    OFD("OFD", "请打开文件，全选复制全部文字，保存为纯文本（.txt）后再导入。", ".ofd");

    private final String title;
    private final String advice;
    private final String[] endings;

    FileType(String title, String advice, String... endings) {
        this.title = title;
        this.advice = advice;
        this.endings = endings;
    }

    Unreadable refusal() {
        return new Unreadable(Unreadable.UNSUPPORTED_TYPE, "暂不能直接读取" + title + "文件。" + advice);
    }

    /** The type by content first and name second; empty for what may be plain text. */
    static Optional<FileType> of(String fileName, byte[] content) {
        Optional<FileType> byContent = byContent(content);
        if (byContent.isPresent()) {
            return byContent;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> Arrays.stream(type.endings).anyMatch(name::endsWith))
                .findFirst();
    }

    private static Optional<FileType> byContent(byte[] content) {
        if (FileText.startsWith(content, '%', 'P', 'D', 'F')) {
            return Optional.of(PDF);
        }
        if (FileText.startsWith(content, 'P', 'K', 3, 4)
                || FileText.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)
                || FileText.startsWith(content, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(WORD_OR_EXCEL);
        }
        if (FileText.startsWith(content, 0x89, 'P', 'N', 'G') || FileText.startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(IMAGE);
        }
        return Optional.empty();
    }

    /** True for the source of a web page, whatever its file is called. */
    static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(2000, text.length())).toLowerCase(Locale.ROOT);
        return start.contains("<html")
                || start.contains("<!doctype")
                || text.contains("</td>")
                || text.contains("</TD>");
    }
}
