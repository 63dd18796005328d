package org.nianbao.report.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a zip archive, each unpacked only when it is asked for and only as far as a report can go: so many parts,
 * so large each, so large all together. What is never asked for (pictures, embedded files) is never unpacked. Not
 * thread-safe.
 */
final class ZipParts implements Closeable {

    /** Real documents have some dozens. */
    private static final int MOST_PARTS = 3000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final UnpackingBudget budget = new UnpackingBudget();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(byte[] content) throws IOException, RefusedFileException {
        if (centralHeaders(content) > MOST_PARTS) {
            throw Sentences.bomb();
        }
        ZipParts parts = new ZipParts(ZipFile.builder()
                .setByteArray(content)
                .setIgnoreLocalFileHeader(true)
                .get());
        Enumeration<ZipArchiveEntry> entries = parts.zip.getEntries();
        while (entries.hasMoreElements()) {
            parts.add(entries.nextElement());
        }
        return parts;
    }

    /** Counted before any of them is believed: each would cost memory. */
    private static int centralHeaders(byte[] content) {
        int headers = 0;
        for (int i = 0; i + 3 < content.length; i++) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 1 && content[i + 3] == 2) {
                headers++;
            }
        }
        return headers;
    }

    private void add(ZipArchiveEntry entry) throws IOException, RefusedFileException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Sentences.password();
        }
        if (parts.put(key(entry.getName()), entry) != null) {
            throw new IOException("two parts of one name: " + entry.getName());
        }
    }

    /** Names of parts do not depend on case, and some writers put a slash before them or turn it round. */
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean contains(String name) {
        return parts.containsKey(key(name));
    }

    /** The names of all parts, in lower case. */
    Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    boolean holdsMacros() {
        return parts.keySet().stream()
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("macrosheets/"));
    }

    /** A part unpacked while it is read; an archive without it is damaged. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return new BoundedPart(zip.getInputStream(entry), entry.getCompressedSize(), budget);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
