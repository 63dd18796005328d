package org.nianbao.report.source;

import java.util.List;

/**
 * A file as lines. Immutable.
 *
 * @param kind what kind of file it was, by its content
 * @param lines its text and its tables, in the order of reading
 */
public record SourceDocument(FileKind kind, List<Line> lines) {

    /** Copies the list. */
    public SourceDocument {
        lines = List.copyOf(lines);
    }
}
