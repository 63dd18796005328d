package org.nianbao.report.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** XML without tags or texts of absurd length, which a parser would have to hold in memory as a whole. */
final class ShortTags extends FilterInputStream {

    /** Bytes from one tag to the next; a whole report is shorter. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private int sinceTag;

    ShortTags(InputStream xml) {
        super(xml);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        for (int i = from; i < from + read; i++) {
            sinceTag = buffer[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > LONGEST) {
                throw new ReadingStopped(Sentences.bomb());
            }
        }
        return read;
    }
}
