package org.nianbao.report.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form a report can be written in: its file ending and its media type. */
public enum OutputFormat {
    /** The JSON form of a report, for machines; nothing is lost in it. */
    JSON("json", "application/json"),
    /** A page of its own in the official layout. */
    HTML("html", "text/html; charset=utf-8"),
    /** A Word document in the official layout. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A PDF in the official layout, for reading and keeping. */
    PDF("pdf", "application/pdf"),
    /** The numbers in long form, one cell a line. */
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    /** A workbook with the tables. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Plain text, cells parted by tabs. */
    TXT("txt", "text/plain; charset=utf-8");

    private final String ending;
    private final String mediaType;

    OutputFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending of a file's name, without the dot; also the name on the command line. */
    public String ending() {
        return ending;
    }

    /** The media type with its parameters, for {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** True when the form is text, which a terminal can show; else it is for a file. */
    public boolean isText() {
        return mediaType.startsWith("text/") || this == JSON;
    }

    /** The form with this file ending, in large or small letters, or empty. */
    public static Optional<OutputFormat> ofEnding(String ending) {
        String wanted = ending.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(wanted))
                .findFirst();
    }
}
