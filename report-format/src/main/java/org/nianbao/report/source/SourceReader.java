package org.nianbao.report.source;

import java.io.IOException;

/** Reads one kind of file. Stateless. */
interface SourceReader {

    /**
     * Hands over the lines of a file in the order of reading. It runs on a thread of its own with a time limit and stops
     * when that thread is interrupted; every call of the collector looks after that.
     *
     * @throws RefusedFileException when the content is locked, dangerous or holds no text
     * @throws IOException when the content is damaged; like any unchecked exception it becomes a sentence that says so
     */
    void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException;
}
