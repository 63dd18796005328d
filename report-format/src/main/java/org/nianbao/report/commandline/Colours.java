package org.nianbao.report.commandline;

import java.util.Map;

/** Colours for a terminal, or none: for files and pipes, where {@code NO_COLOR} is set, and where the terminal has none. */
final class Colours {

    private static final String END = "\u001B[0m";

    private final boolean on;

    Colours(Terminal terminal, Map<String, String> environment) {
        this.on = terminal.out()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    String red(String text) {
        return in("31", text);
    }

    String boldRed(String text) {
        return in("1;31", text);
    }

    String yellow(String text) {
        return in("33", text);
    }

    String green(String text) {
        return in("32", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String bold(String text) {
        return in("1", text);
    }

    private String in(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + END : text;
    }
}
