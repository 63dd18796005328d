package org.nianbao.report.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of an archive while it is unpacked; ends the reading when it grows beyond its budget or time is up. */
final class BoundedPart extends FilterInputStream {

    private final long packed;
    private final UnpackingBudget budget;
    private long unpacked;

    BoundedPart(InputStream part, long packed, UnpackingBudget budget) {
        super(part);
        this.packed = packed;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        unpacked += bytes;
        budget.spend(bytes, unpacked, packed);
        ReadingStopped.ifInterrupted();
    }
}
