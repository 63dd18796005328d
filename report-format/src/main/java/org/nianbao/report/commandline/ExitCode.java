package org.nianbao.report.commandline;

/** The exit codes of the command line (DESIGN.md section 7). */
final class ExitCode {

    /** Nothing blocks; or the file was converted. */
    static final int FINE = 0;

    /** A finding of severity B. */
    static final int BLOCKED = 1;

    /** A file that is not readable as a report, or not there. */
    static final int UNREADABLE = 2;

    /** A command that makes no sense, or asks for what does not exist (EX_USAGE). */
    static final int USAGE = 64;

    /** A fault of the program itself (EX_SOFTWARE): never to be taken for a finding. */
    static final int FAULT = 70;

    /** The result could not be written (EX_CANTCREAT). */
    static final int CANNOT_WRITE = 73;

    private ExitCode() {}
}
