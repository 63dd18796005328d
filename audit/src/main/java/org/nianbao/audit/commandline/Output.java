package org.nianbao.audit.commandline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where lines go: a file, which is there whole or not at all, or standard output. */
final class Output {

    private Output() {}

    /** Writes lines. */
    @FunctionalInterface
    interface Lines {
        void write(PrintWriter lines) throws IOException, SQLException;
    }

    static void to(@Nullable Path file, PrintWriter standard, Lines lines) throws IOException, SQLException {
        if (file == null) {
            lines.write(standard);
            standard.flush();
            return;
        }
        Path target = file.toAbsolutePath();
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(half);
                    PrintWriter printer = new PrintWriter(new BufferedWriter(writer))) {
                lines.write(printer);
                if (printer.checkError()) {
                    throw new IOException(half + " 写不下去，请检查磁盘空间");
                }
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
