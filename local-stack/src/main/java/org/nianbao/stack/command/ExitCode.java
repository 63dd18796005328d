package org.nianbao.stack.command;

/** What the commands end with. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Something that should have happened did not. */
    public static final int FAILED = 1;
    /** Asked about a stack that does not run. */
    public static final int NOT_RUNNING = 3;
    /** A wrong option. */
    public static final int USAGE = 64;
    /** Something the start needs is missing or taken. */
    public static final int CANNOT_START = 69;

    private ExitCode() {}
}
