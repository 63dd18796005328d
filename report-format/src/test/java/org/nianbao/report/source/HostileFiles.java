package org.nianbao.report.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files made to break, stall or deceive whoever reads them: text and whatever passes for it. */
final class HostileFiles {

    /** Any answer will do, as long as there is one. */
    static final String ANY = "any answer";

    /**
     * A file.
     *
     * @param name what is hostile about it
     * @param code how it must be answered
     */
    record Hostile(String name, byte[] content, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    private HostileFiles() {}

    static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>(texts());
        files.addAll(HostileWordFiles.all());
        files.addAll(HostilePackages.all());
        files.addAll(HostileSheets.all());
        files.addAll(HostileContainers.all());
        return files;
    }

    private static List<Hostile> texts() {
        byte[] random = new byte[100_000];
        new Random(5).nextBytes(random);
        return List.of(
                new Hostile("more than 20 MB", new byte[SourceFile.LARGEST_FILE + 1], RefusedFileException.TOO_LARGE),
                text("20 MB on one line", "总".repeat(6_900_000), RefusedFileException.TOO_LARGE),
                text("a million lines", "\n".repeat(1_000_000), RefusedFileException.TOO_LARGE),
                text("tabs without end", "\t".repeat(999_999), ANY),
                text("brackets without end", "（".repeat(900_000), ANY),
                new Hostile("nothing but zeros", new byte[1_000_000], RefusedFileException.NOT_TEXT),
                new Hostile("noise", random, RefusedFileException.NOT_TEXT),
                new Hostile("half a character", new byte[] {(byte) 0xE4, (byte) 0xB8}, ANY),
                new Hostile("an empty file", new byte[0], "NOT_A_REPORT"),
                text(
                        "rich text with an object",
                        "{\\rtf1{\\object\\objdata 01050000}}",
                        RefusedFileException.UNSUPPORTED_TYPE),
                text(
                        "a page in a message",
                        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n",
                        RefusedFileException.UNSUPPORTED_TYPE),
                text(
                        "a document as one XML file with entities",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:wordDocument"
                                + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">&a;</w:wordDocument>",
                        RefusedFileException.UNSUPPORTED_TYPE));
    }

    private static Hostile text(String name, String text, String code) {
        return new Hostile(name, text.getBytes(StandardCharsets.UTF_8), code);
    }
}
