package org.nianbao.report.commandline;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out the result and nothing else
 * @param err progress and complaints
 * @param terminal which of them a person watches
 */
record Streams(PrintStream out, PrintStream err, Terminal terminal) {}
