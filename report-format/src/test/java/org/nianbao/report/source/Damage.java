package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages drawn at random: in the file itself, or inside the parts of an archive, whose packing stays whole. */
final class Damage {

    private final Random random;
    private final List<String> scraps;

    /** Damages drawn from {@code random}; {@code scraps} are pieces that the readers of this kind of file look for. */
    Damage(Random random, List<String> scraps) {
        this.random = random;
        this.scraps = scraps;
    }

    /** A damaged copy. */
    byte[] of(byte[] document) {
        boolean zip = document[0] == 'P' && document[1] == 'K';
        return zip && random.nextInt(4) > 0 ? insideParts(document) : damaged(document);
    }

    private byte[] insideParts(byte[] document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean hit = random.nextInt(3) == 0 || part.getName().endsWith("document.xml");
                parts.put(part.getName(), hit ? damaged(content) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WordFile.zip(parts);
    }

    private byte[] damaged(byte[] content) {
        byte[] bytes = content.clone();
        for (int i = random.nextInt(4) + 1; i > 0 && bytes.length > 8; i--) {
            bytes = damagedOnce(bytes);
        }
        return bytes;
    }

    private byte[] damagedOnce(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(200) + 1);
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] after = Arrays.copyOfRange(bytes, at, bytes.length);
        return switch (random.nextInt(16)) {
            case 0 -> random.nextInt(3) == 0 ? before : otherDigit(bytes, at);
            case 1 -> joined(before, Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, at + length), after);
            case 3, 4 -> joined(before, scrap(), after);
            case 5 -> filled(bytes, at, Math.min(length, 4), (byte) (random.nextBoolean() ? 0xFF : 0));
            case 6 -> filled(bytes, at, 1, (byte) random.nextInt(256));
            case 7 ->
                random.nextInt(10) == 0 ? joined(before, repeated(scrap()), after) : joined(before, scrap(), after);
            default -> otherDigit(bytes, at);
        };
    }

    private byte[] scrap() {
        return scraps.get(random.nextInt(scraps.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] scrap) {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = random.nextInt(3_000); i > 0; i--) {
            many.writeBytes(scrap);
        }
        return many.toByteArray();
    }

    /** The next digit made another one: the file stays well-formed, and says something else. */
    private byte[] otherDigit(byte[] bytes, int from) {
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
