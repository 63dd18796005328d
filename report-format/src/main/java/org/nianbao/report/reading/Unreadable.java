package org.nianbao.report.reading;

import org.nianbao.report.source.RefusedFileException;

/**
 * A file that could not be read as one annual report.
 *
 * @param code why, stable: one of the constants of this class
 * @param message what is wrong and what to do, in Chinese
 */
public record Unreadable(String code, String message) implements ReadingResult {

    /** Neither the six headings nor the tables of the format are in it. */
    public static final String NOT_A_REPORT = "NOT_A_REPORT";

    /** More than one report in one file. */
    public static final String TWO_REPORTS = "TWO_REPORTS";

    /** A type of file that no reader exists for. */
    public static final String UNSUPPORTED_TYPE = RefusedFileException.UNSUPPORTED_TYPE;

    /** More than 20 MB, or more text than a report has. */
    public static final String TOO_LARGE = RefusedFileException.TOO_LARGE;

    /** Named as text, but not text in any encoding in use. */
    public static final String NOT_TEXT = RefusedFileException.NOT_TEXT;

    /** Too many files were being read; the same file may be read a little later. */
    public static final String BUSY = RefusedFileException.BUSY;

    /** A report whose tables are pictures: their numbers cannot be read. */
    public static final String TABLES_ARE_PICTURES = "TABLES_ARE_PICTURES";
}
