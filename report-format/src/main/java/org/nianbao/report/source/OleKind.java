package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells apart the kinds of file that are OLE containers inside: those of Office before 2007, and locked new ones. */
final class OleKind {

    private OleKind() {}

    static FileKind of(byte[] content) throws RefusedFileException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return of(container.getRoot());
        } catch (IOException | RuntimeException damaged) {
            throw ReadingFailure.of(damaged);
        }
    }

    private static FileKind of(DirectoryNode root) throws RefusedFileException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
            throw Sentences.password();
        }
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw Sentences.macros();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return FileKind.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return FileKind.XLS;
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document") ? FileKind.PRESENTATION : FileKind.OLD_OFFICE;
    }
}
