package org.nianbao.report.source;

import java.util.function.Supplier;

/** The kinds of file people bring; one that is not read says what to do about it. */
public enum FileKind {
    /** Plain text and Markdown. */
    TEXT(() -> new TextSource()),
    /** Portable documents. */
    PDF(() -> new PdfSource()),
    /** Documents of Word and WPS since 2007. */
    DOCX(() -> new WordSource()),
    /** Documents of Word 97 to 2003, and those of WPS. */
    DOC(() -> new OldWordSource()),
    /** Workbooks of Excel and WPS since 2007. */
    XLSX(() -> new ExcelSource()),
    /** Workbooks of Excel 97 to 2003, and those of WPS (.et). */
    XLS(() -> new OldExcelSource()),
    /** Web pages. */
    HTML(() -> new WebPageSource()),
    /** Web pages with their pictures in one file. */
    MHTML(() -> new SavedPageSource()),
    /** Rich text. */
    RTF(refusing("RTF", Advice.SAVE_AS_DOCX)),
    /** A document or workbook as one XML file, of 2003 or flat. */
    OFFICE_XML(refusing("Office XML", Advice.SAVE_AS_DOCX)),
    /** OpenDocument texts and sheets. */
    OPEN_DOCUMENT(refusing("OpenDocument", "请用WPS或Word打开，另存为.docx（表格另存为.xlsx）后再导入。")),
    /** The national fixed-layout format, GB/T 33190. */
    OFD(refusing("OFD", "请打开文件，全选复制全部文字，保存为纯文本（.txt），或导出为PDF后再导入。")),
    /** The national office format, GB/T 20916, and WPS's own of before 2002. */
    OLD_OFFICE(refusing("这种旧版办公软件的", Advice.SAVE_AS_DOCX)),
    /** Presentations. */
    PRESENTATION(refusing("演示文稿", "请将报告的文字和表格复制到Word文档（.docx）后再导入。")),
    /** Pictures, scans among them. */
    IMAGE(refusing("图片", "图片中的文字无法读取，请导入报告的文字版。")),
    /** Files packed into one. */
    ARCHIVE(refusing("压缩包", "请先解压，再导入其中的报告文件。")),
    /** Anything else that is no text. */
    OTHER(refusing("这种类型的", "请导入报告的Word、PDF、网页或纯文本文件。"));

    private final Supplier<SourceReader> reader;

    FileKind(Supplier<SourceReader> reader) {
        this.reader = reader;
    }

    private static final class Advice {
        static final String SAVE_AS_DOCX = "请用Word或WPS打开，“另存为”.docx（表格另存为.xlsx）后再导入。";
    }

    private static Supplier<SourceReader> refusing(String title, String advice) {
        return () -> (content, lines) -> {
            throw new RefusedFileException(RefusedFileException.UNSUPPORTED_TYPE, "不能读取" + title + "文件。" + advice);
        };
    }

    /** Its reader; made only now (a reference to its constructor would load it), so that text never loads what others need. */
    SourceReader reader() {
        return reader.get();
    }

    /** The kind by content; the name is asked only where the content does not tell. */
    static FileKind of(String fileName, byte[] content) throws RefusedFileException {
        return ContentKind.of(fileName, content);
    }
}
