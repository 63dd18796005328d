package org.nianbao.report.source;

import java.util.List;

/**
 * A file as lines. Immutable.
 *
 * @param kind what kind of file it was, by its content
 * @param lines its text and its tables, in the order of reading
 * @param pictures how many pictures and embedded objects it shows; what stands in them is not among the lines
 */
public record SourceDocument(FileKind kind, List<Line> lines, int pictures) {

    /** Copies the list. */
    public SourceDocument {
        lines = List.copyOf(lines);
    }
}
