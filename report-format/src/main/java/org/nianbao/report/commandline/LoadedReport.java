package org.nianbao.report.commandline;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;

/** What came of loading a file from the command line. */
sealed interface LoadedReport {

    /** The file as it was named. */
    String file();

    /**
     * A report.
     *
     * @param file the file as it was named
     * @param report the report in it
     * @param reading how it was read; null when the file holds the JSON form
     */
    record Loaded(
            String file, AnnualReport report, @Nullable Reading reading) implements LoadedReport {}

    /**
     * No report.
     *
     * @param file the file as it was named
     * @param code why, stable
     * @param message why and what to do, in Chinese
     */
    record Refused(String file, String code, String message) implements LoadedReport {}
}
