package org.nianbao.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.audit.AuditLines.UnreadableLineException;

/** Reads the files of an export line by line. */
final class CheckedFiles {

    private CheckedFiles() {}

    /** Takes one line. */
    @FunctionalInterface
    interface Line {
        void accept(String line);
    }

    /** @throws IOException naming the file and the line that cannot be read */
    static void read(Path file, Line reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(file, number, line, reader);
                }
            }
        }
    }

    private static void take(Path file, long number, String line, Line reader) throws IOException {
        try {
            reader.accept(line);
        } catch (UnreadableLineException broken) {
            throw new IOException(file + " 第 " + number + " 行无法读取：" + broken.getMessage(), broken);
        }
    }
}
