package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.GoldenFiles;

/** Real documents with damages drawn at random, in the file itself or inside the parts of its archive. */
final class OfficeMutations {

    private static final List<String> SCRAPS = List.of(
            "<w:tbl>",
            "</w:p>",
            "<w:tc>",
            "w:val=\"-1\"",
            "w:val=\"99999999999\"",
            "&#0;",
            "&x;",
            "]]>",
            "<!--",
            "<?x",
            "<v>1e309</v>",
            "\uFFFF",
            "\u0000");

    private final List<byte[]> documents;

    OfficeMutations() {
        AnnualReport report = OfficeReports.all().get(0);
        documents = new ArrayList<>(List.of(
                WordReport.of(report, Set.of()),
                WordReport.of(report, Set.of(OfficeTrait.NUMBERED_BY_WORD, OfficeTrait.ONE_OUTER_CELL)),
                SheetReport.of(report, new XSSFWorkbook(), SheetReport.Layout.ONE_SHEET, false),
                SheetReport.of(report, new HSSFWorkbook(), SheetReport.Layout.SHEET_PER_SECTION, false)));
        for (String file : List.of("blank-template-2021.docx", "office/official.doc", "office/numbered.doc")) {
            documents.add(bytes(GoldenFiles.RESOURCES.resolve(file)));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that a seed stands for. */
    byte[] draw(long seed) {
        Random random = new Random(seed);
        byte[] document = documents.get(random.nextInt(documents.size()));
        boolean zip = document[0] == 'P';
        return zip && random.nextInt(4) > 0 ? insideParts(document, random) : damaged(document, random);
    }

    private static byte[] insideParts(byte[] document, Random random) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean hit = random.nextInt(3) == 0 || part.getName().endsWith("document.xml");
                parts.put(part.getName(), hit ? damaged(content, random) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WordFile.zip(parts);
    }

    private static byte[] damaged(byte[] content, Random random) {
        byte[] bytes = content.clone();
        for (int i = random.nextInt(4) + 1; i > 0 && bytes.length > 8; i--) {
            bytes = damagedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] damagedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(200) + 1);
        return switch (random.nextInt(16)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3, 4 ->
                joined(
                        Arrays.copyOf(bytes, at),
                        SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            case 5 -> filled(bytes, at, Math.min(length, 4), (byte) (random.nextBoolean() ? 0xFF : 0));
            case 6 -> filled(bytes, at, 1, (byte) random.nextInt(256));
            default -> otherDigit(bytes, at, random);
        };
    }

    /** The next digit made another one: XML stays well-formed, and says something else. */
    private static byte[] otherDigit(byte[] bytes, int from, Random random) {
        int at = from;
        while (at < bytes.length - 1 && (bytes[at] < '0' || bytes[at] > '9')) {
            at++;
        }
        return filled(bytes, at, 1, (byte) ('0' + random.nextInt(10)));
    }

    private static byte[] filled(byte[] bytes, int at, int length, byte value) {
        Arrays.fill(bytes, at, at + length, value);
        return bytes;
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}
