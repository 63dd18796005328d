package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.nianbao.report.reading.GoldenFiles;

/** OLE containers that are hostile. */
final class HostileContainers {

    private static final int FIRST_DIRECTORY_SECTOR = 0x30;
    private static final int SECTORS_OF_THE_TABLE = 0x2C;

    private HostileContainers() {}

    static List<HostileFiles.Hostile> all() {
        try {
            byte[] document = Files.readAllBytes(GoldenFiles.RESOURCES.resolve("office/official.doc"));
            return List.of(
                    file("a document locked by a password", lockedPackage(), RefusedFileException.PROTECTED),
                    file("an old workbook locked by a password", lockedWorkbook(), RefusedFileException.PROTECTED),
                    file(
                            "an old document locked by a password",
                            lockedDocument(document),
                            RefusedFileException.PROTECTED),
                    file("macros in an old document", with("Macros", "WordDocument"), RefusedFileException.DANGEROUS),
                    file(
                            "macros in an old workbook",
                            with("_VBA_PROJECT_CUR", "Workbook"),
                            RefusedFileException.DANGEROUS),
                    file(
                            "an old document without anything in it",
                            with("x", "WordDocument"),
                            RefusedFileException.UNSUPPORTED_TYPE),
                    file("an old workbook without anything in it", with("x", "Workbook"), HostileFiles.ANY),
                    file("an old document cut in half", Arrays.copyOf(document, document.length / 2), HostileFiles.ANY),
                    file("a container of its first sector", Arrays.copyOf(document, 512), RefusedFileException.DAMAGED),
                    file(
                            "a table of two thousand million sectors",
                            patched(document, SECTORS_OF_THE_TABLE, 0x7FFFFFFF),
                            RefusedFileException.DAMAGED),
                    file(
                            "a table of a million sectors",
                            patched(document, SECTORS_OF_THE_TABLE, 1_000_000),
                            RefusedFileException.DAMAGED),
                    file(
                            "a directory that is its own table",
                            patched(document, FIRST_DIRECTORY_SECTOR, 0),
                            HostileFiles.ANY),
                    file("entries that point at each other", ring(document), HostileFiles.ANY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lockedPackage() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(new WordFile().body("").bytes());
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedWorkbook() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("一");
            workbook.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** The flag that says so, set in the head of the document. */
    private static byte[] lockedDocument(byte[] document) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(document));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            byte[] head = container.createDocumentInputStream("WordDocument").readAllBytes();
            head[0x0B] |= 1;
            container.createOrUpdateDocument(new ByteArrayInputStream(head), "WordDocument");
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] with(String folder, String stream) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDirectory(folder);
            container.createDocument(new ByteArrayInputStream(new byte[6000]), stream);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] patched(byte[] file, int at, int value) {
        byte[] patched = file.clone();
        for (int i = 0; i < 4; i++) {
            patched[at + i] = (byte) (value >>> 8 * i);
        }
        return patched;
    }

    /** Every entry of the directory made its own neighbour and child. */
    private static byte[] ring(byte[] file) {
        byte[] ring = file.clone();
        int directory =
                512 * (1 + (file[FIRST_DIRECTORY_SECTOR] & 0xFF) + ((file[FIRST_DIRECTORY_SECTOR + 1] & 0xFF) << 8));
        for (int entry = 0; entry < 4; entry++) {
            for (int link = 0x44; link <= 0x4C; link += 4) {
                int at = directory + entry * 128 + link;
                ring[at] = (byte) (entry == 0 ? 1 : entry);
                ring[at + 1] = 0;
                ring[at + 2] = 0;
                ring[at + 3] = 0;
            }
        }
        return ring;
    }

    private static HostileFiles.Hostile file(String name, byte[] content, String code) {
        return new HostileFiles.Hostile(name, content, code);
    }
}
