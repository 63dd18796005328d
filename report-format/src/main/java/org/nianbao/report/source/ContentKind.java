package org.nianbao.report.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells kinds of file apart by their content. What only looks inside containers or pictures is loaded when one comes. */
final class ContentKind {

    private static final int START = 4000;
    private static final Pattern HEADER = Pattern.compile("[a-z][a-z0-9-]{2,40}:");

    private ContentKind() {}

    static FileKind of(String fileName, byte[] content) throws RefusedFileException {
        if (TextBytes.startsWith(content, '%', 'P', 'D', 'F')) {
            return FileKind.PDF;
        }
        if (TextBytes.startsWith(content, 'P', 'K', 3, 4) || TextBytes.startsWith(content, 'P', 'K', 5, 6)) {
            return ZipKind.of(content);
        }
        if (TextBytes.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OleKind.of(content);
        }
        if (isMail(new String(content, 0, Math.min(START, content.length), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT))) {
            return FileKind.MHTML;
        }
        Optional<String> text = TextBytes.decode(content);
        return text.isPresent() ? ofText(text.get()) : MediaKind.of(fileName, content);
    }

    private static FileKind ofText(String text) {
        String start = text.stripLeading();
        start = start.substring(0, Math.min(START, start.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return FileKind.PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return FileKind.RTF;
        }
        if (start.startsWith("<?xml") && isOfficeXml(start)) {
            return FileKind.OFFICE_XML;
        }
        return PageKind.is(text) ? FileKind.HTML : FileKind.TEXT;
    }

    /** True for a message, which is how a browser keeps a page in one file: with headers before all else. */
    private static boolean isMail(String start) {
        return HEADER.matcher(start).lookingAt()
                && start.contains("mime-version:")
                && (start.contains("content-type: multipart/") || start.contains("content-type: text/html"));
    }

    private static boolean isOfficeXml(String start) {
        return start.contains("schemas.microsoft.com/office/word/2003")
                || start.contains("schemas-microsoft-com:office:spreadsheet")
                || start.contains("schemas.microsoft.com/office/2006/xmlpackage")
                || start.contains("urn:oasis:names:tc:opendocument")
                || start.contains("schemas.uof.org");
    }
}
