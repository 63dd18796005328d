package org.nianbao.report.commandline;

/**
 * Silences what the libraries that read and write documents would log: on the command line a sentence of ours says what is
 * wrong with a file, and standard error holds nothing else. The three logging interfaces they use are told so by their own
 * settings, before the first of them is loaded; a setting of the caller's stays.
 */
final class LibraryLogs {

    private LibraryLogs() {}

    static void silence() {
        // POI
        set("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        set("org.apache.logging.log4j.simplelog.level", "OFF");
        set("log4j2.statusLoggerLevel", "OFF");
        // PDFBox
        set("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        set("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // Tika
        set("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        set("slf4j.internal.verbosity", "ERROR");
        // openhtmltopdf
        set("xr.util-logging.loggingEnabled", "false");
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
