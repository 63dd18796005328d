package org.nianbao.report.source;

import java.util.List;

/** Plain text in UTF-8, UTF-16 or GB18030. */
final class TextSource implements SourceReader {

    /** The longest text that can be one report, in characters; real ones have about ten thousand. */
    private static final int LONGEST_TEXT = 1_000_000;

    @Override
    public List<Line> read(byte[] content) throws RefusedFileException {
        String text = TextBytes.decode(content)
                .orElseThrow(() -> new RefusedFileException(
                        RefusedFileException.NOT_TEXT, "文件不是文本，或编码无法识别。请另存为UTF-8编码的纯文本（.txt）后再导入。"));
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedFileException(RefusedFileException.TOO_LARGE, "文字超过一百万字，不可能是一份年度报告。请核对文件。");
        }
        return Line.of(text);
    }
}
