package org.nianbao.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The archive of an Office document, whose entries all have the first moment that the format knows, so that the same content gives the same bytes.
 */
public final class TimelessZip extends ZipArchiveOutputStream {

    /** 1 January 1980, 00:00, whatever the time zone. */
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** An archive that goes to a stream. */
    public TimelessZip(OutputStream file) {
        super(file);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(FIRST_MOMENT);
        super.putArchiveEntry(entry);
    }
}
