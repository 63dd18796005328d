package org.nianbao.report.write;

/** A report that cannot be written in some form; the message says why and what to do, in Chinese. */
public final class UnprintableReportException extends RuntimeException {

    /** With a sentence for the person who asked. */
    public UnprintableReportException(String message) {
        super(message);
    }
}
