package org.nianbao.report.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file people bring; one that is not read says what to do about it. */
public enum FileKind {
    /** Plain text and Markdown. */
    TEXT(new TextSource()),
    /** Portable documents. */
    PDF(refusing("PDF", "请打开文件，全选复制全部文字，保存为纯文本（.txt）后再导入。"), ".pdf"),
    /** Documents and workbooks of Word, Excel and WPS. */
    WORD_OR_EXCEL(
            refusing("Word或Excel", "请在Word中“另存为”纯文本（.txt，编码选UTF-8）后再导入。"),
            ".docx",
            ".doc",
            ".wps",
            ".xlsx",
            ".xls",
            ".et",
            ".zip",
            ".rtf"),
    /** Web pages. */
    HTML(refusing("网页", "请在浏览器中全选复制网页上的报告，保存为纯文本（.txt）后再导入。"), ".html", ".htm", ".mht", ".mhtml"),
    /** Pictures, scans among them. */
    IMAGE(refusing("图片", "图片中的文字无法读取，请导入报告的文字版。"), ".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".gif"),
    /** The national fixed-layout format, GB/T 33190. */
    OFD(refusing("OFD", "请打开文件，全选复制全部文字，保存为纯文本（.txt）后再导入。"), ".ofd");

    private static final int START_OF_A_PAGE = 4000;

    private final SourceReader reader;
    private final List<String> endings;

    FileKind(SourceReader reader, String... endings) {
        this.reader = reader;
        this.endings = List.of(endings);
    }

    private static SourceReader refusing(String title, String advice) {
        return content -> {
            throw new RefusedFileException(RefusedFileException.UNSUPPORTED_TYPE, "暂不能直接读取" + title + "文件。" + advice);
        };
    }

    SourceReader reader() {
        return reader;
    }

    /** The kind by content first and name second; what nothing speaks against is text. */
    static FileKind of(String fileName, byte[] content) {
        Optional<FileKind> byContent = byContent(content);
        if (byContent.isPresent()) {
            return byContent.get();
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                .findFirst()
                .orElseGet(() -> isHtml(content) ? HTML : TEXT);
    }

    private static Optional<FileKind> byContent(byte[] content) {
        if (TextBytes.startsWith(content, '%', 'P', 'D', 'F')) {
            return Optional.of(PDF);
        }
        if (TextBytes.startsWith(content, 'P', 'K', 3, 4)
                || TextBytes.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)
                || TextBytes.startsWith(content, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(WORD_OR_EXCEL);
        }
        if (TextBytes.startsWith(content, 0x89, 'P', 'N', 'G') || TextBytes.startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(IMAGE);
        }
        return Optional.empty();
    }

    /** True for the source of a web page, whatever its file is called. */
    private static boolean isHtml(byte[] content) {
        String text = TextBytes.decode(content).orElse("").toLowerCase(Locale.ROOT);
        String start = text.substring(0, Math.min(START_OF_A_PAGE, text.length()));
        return start.contains("<html") || start.contains("<!doctype") || text.contains("</td>");
    }
}
