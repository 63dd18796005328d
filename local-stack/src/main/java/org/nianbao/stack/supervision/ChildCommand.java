package org.nianbao.stack.supervision;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How a child process is started.
 *
 * @param environment what it gets besides our own environment; asked anew at each start
 * @param log where its output goes, appended
 */
public record ChildCommand(String name, List<String> arguments, Supplier<Map<String, String>> environment, Path log) {}
