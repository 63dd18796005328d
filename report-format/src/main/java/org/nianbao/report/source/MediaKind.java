package org.nianbao.report.source;

import java.util.Locale;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;

/** Tells pictures, archives and everything else that is no text apart by their first bytes. */
final class MediaKind {

    private static final Tika TIKA = new Tika();

    private MediaKind() {}

    static FileKind of(String fileName, byte[] content) {
        MediaType type = MediaType.parse(TIKA.detect(content));
        if (type == null) {
            return FileKind.TEXT;
        }
        return switch (type.getType()) {
            case "image" -> FileKind.IMAGE;
            case "text" -> FileKind.TEXT;
            case "application" -> ofApplication(type.getSubtype(), fileName);
            default -> FileKind.OTHER;
        };
    }

    private static FileKind ofApplication(String subtype, String fileName) {
        if (subtype.contains("compressed") || subtype.matches("gzip|zip|x-(?:7z|rar|tar|gtar|bzip2?|xz|zstd|lz4).*")) {
            return FileKind.ARCHIVE;
        }
        if (subtype.equals("pdf")) {
            return FileKind.PDF;
        }
        // bytes nobody knows: the reader of text says that they are none
        return subtype.equals("octet-stream") && !isOldWps(fileName)
                ? FileKind.TEXT
                : isOldWps(fileName) ? FileKind.OLD_OFFICE : FileKind.OTHER;
    }

    private static boolean isOldWps(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".wps") || name.endsWith(".et") || name.endsWith(".uof");
    }
}
