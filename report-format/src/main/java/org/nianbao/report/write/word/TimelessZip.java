package org.nianbao.report.write.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * An archive whose entries all have the first moment that the format knows, so that the same content gives the same bytes.
 */
final class TimelessZip extends ZipArchiveOutputStream {

    /** 1 January 1980, 00:00, whatever the time zone. */
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    TimelessZip(OutputStream file) {
        super(file);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(FIRST_MOMENT);
        super.putArchiveEntry(entry);
    }
}
