package org.nianbao.report.commandline;

/**
 * Where the streams lead. Java cannot tell standard output and standard error apart in this, so the script says it by system
 * properties; without them nothing is taken for a terminal.
 *
 * @param out standard output is read by a person
 * @param err standard error is read by a person
 * @param columns how wide the terminal is; 0 when that is not known
 */
record Terminal(boolean out, boolean err, int columns) {

    /** Files and pipes. */
    static final Terminal NONE = new Terminal(false, false, 0);

    /** What the script said: {@code nianbao.terminal.out}, {@code nianbao.terminal.err}, {@code nianbao.columns}. */
    static Terminal ofProcess() {
        return new Terminal(
                Boolean.getBoolean("nianbao.terminal.out"),
                Boolean.getBoolean("nianbao.terminal.err"),
                Integer.getInteger("nianbao.columns", 0));
    }
}
