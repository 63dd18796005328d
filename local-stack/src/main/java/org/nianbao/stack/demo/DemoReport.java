package org.nianbao.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * One of the five reports of the demonstration.
 *
 * @param file name of the published text, under {@code seeds} on the class path
 * @param name what the agency is called in the output
 * @param clerk username of who files it
 */
record DemoReport(String file, int year, String agency, String name, String clerk) {

    String filing() {
        return year + "-" + agency;
    }

    /** Path of its public page. */
    String page() {
        return "/reports/" + year + "/" + agency;
    }

    byte[] content() {
        try (InputStream in = Objects.requireNonNull(DemoReport.class.getResourceAsStream("/seeds/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
