package org.nianbao.report.source;

import java.util.List;

/** Reads one kind of file. Stateless. */
interface SourceReader {

    /**
     * The lines of a file.
     *
     * @throws RefusedFileException when the content is damaged, locked, dangerous or holds no text
     */
    List<Line> read(byte[] content) throws RefusedFileException;
}
