package org.nianbao.report.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells apart the kinds of file that are zip archives inside. */
final class ZipKind {

    private static final int LONGEST_DESCRIPTION = 1024 * 1024;

    private ZipKind() {}

    static FileKind of(byte[] content) throws RefusedFileException {
        try (ZipParts parts = ZipParts.open(content)) {
            if (parts.contains("[Content_Types].xml")) {
                return ofOffice(parts);
            }
            if (parts.contains("OFD.xml")) {
                return FileKind.OFD;
            }
            if (parts.contains("mimetype") && description(parts, "mimetype").contains("opendocument")) {
                return FileKind.OPEN_DOCUMENT;
            }
            return parts.contains("uof.xml") ? FileKind.OLD_OFFICE : FileKind.ARCHIVE;
        } catch (IOException damaged) {
            throw ReadingFailure.of(damaged);
        }
    }

    private static FileKind ofOffice(ZipParts parts) throws IOException, RefusedFileException {
        String types = description(parts, "[Content_Types].xml");
        if (types.contains("macroEnabled") || types.contains("vbaProject") || parts.holdsMacros()) {
            throw Sentences.macros();
        }
        if (types.contains("wordprocessingml.")) {
            return FileKind.DOCX;
        }
        if (types.contains("ms-excel.sheet.binary")) {
            return FileKind.OTHER;
        }
        if (types.contains("spreadsheetml.")) {
            return FileKind.XLSX;
        }
        return types.contains("presentationml.") ? FileKind.PRESENTATION : FileKind.ARCHIVE;
    }

    private static String description(ZipParts parts, String name) throws IOException, RefusedFileException {
        return new String(parts.open(name).readNBytes(LONGEST_DESCRIPTION), StandardCharsets.UTF_8);
    }
}
