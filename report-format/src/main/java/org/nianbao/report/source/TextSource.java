package org.nianbao.report.source;

/** Plain text and Markdown in UTF-8, UTF-16 or GB18030; tables may be in the tags of a web page. */
final class TextSource implements SourceReader {

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException {
        String text = TextBytes.decode(content)
                .orElseThrow(() -> new RefusedFileException(
                        RefusedFileException.NOT_TEXT, "文件不是文本，或编码无法识别。请另存为UTF-8编码的纯文本（.txt）后再导入。"));
        if (EmbeddedTables.in(text)) {
            EmbeddedTables.take(text, lines);
        } else {
            lines.text(0, text);
        }
    }
}
