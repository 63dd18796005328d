package org.nianbao.report.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Web pages kept with their pictures in one file, as browsers, Word and WPS save them (.mht, RFC 2557). Only the page is read, as any
 * page is; of a workbook the sheets, which its page only frames. Pictures and whatever else is in the file are never opened.
 */
final class SavedPageSource implements SourceReader {

    private static final String FRAMES = "<frameset";

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException {
        MessagePart message = MessagePart.of(new String(content, StandardCharsets.ISO_8859_1));
        if (message.type().equals("multipart/mixed")) {
            throw new RefusedFileException(
                    RefusedFileException.UNSUPPORTED_TYPE, "这是一封邮件，不是年度报告。请打开邮件，将其中的报告文件（附件）保存后再导入。");
        }
        List<MessagePart> pages = message.ofType("text/html");
        if (pages.isEmpty()) {
            throw new RefusedFileException(
                    RefusedFileException.UNSUPPORTED_TYPE, "单个文件网页（MHTML）中没有网页。请用浏览器打开，另存为网页（.html）后再导入。");
        }
        byte[] first = pages.get(0).content();
        new WebPageSource().read(framesOthers(first) ? together(pages.subList(1, pages.size())) : first, lines);
    }

    private static boolean framesOthers(byte[] page) {
        return new String(page, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains(FRAMES);
    }

    private static byte[] together(List<MessagePart> pages) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (MessagePart page : pages) {
            byte[] content = page.content();
            Charset charset = PageBytes.encoding(content).map(Charset::forName).orElse(StandardCharsets.UTF_8);
            all.writeBytes(new String(content, charset)
                    .replaceAll("(?i)<meta[^>]{0,200}>", "")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }
}
