package org.nianbao.report.source;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks how large the streams of a PDF file become before any is unpacked for good: a small file may hold streams that
 * would fill the memory. A stream packed twice is looked at twice.
 */
final class FlateBudget {

    /** The largest picture of a page scanned in colour has some 30 MB; text and tables never come near. */
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;

    private static final long ALL_STREAMS = 600L * 1024 * 1024;
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 1 << 16;
    private static final int DEEPEST = 3;

    private FlateBudget() {}

    static void check(byte[] content) throws RefusedFileException {
        long all = 0;
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            all += size(content, at, content.length - at, 0);
            if (all > ALL_STREAMS) {
                throw bomb();
            }
        }
    }

    /** Where the bytes of the next stream begin, or -1. */
    private static int next(byte[] content, int from) {
        for (int i = from; i + KEYWORD.length + 2 < content.length; i++) {
            if (content[i] == 's' && isKeyword(content, i) && (i == 0 || content[i - 1] != 'd')) {
                int start = i + KEYWORD.length;
                if (content[start] == '\r') {
                    start++;
                }
                if (content[start] == '\n') {
                    start++;
                }
                return start;
            }
        }
        return -1;
    }

    private static boolean isKeyword(byte[] content, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (content[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static long size(byte[] content, int from, int length, int depth) throws RefusedFileException {
        if (length < 2
                || (content[from] & 0x0F) != 8
                || ((content[from] & 0xFF) << 8 | content[from + 1] & 0xFF) % 31 != 0) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, length);
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            boolean first = true;
            int got = inflater.inflate(buffer);
            while (got > 0) {
                ReadingStopped.ifInterrupted();
                size += got;
                if (size > LARGEST_STREAM) {
                    throw bomb();
                }
                if (first && depth < DEEPEST && packedAgain(buffer, got)) {
                    throw bomb();
                }
                first = false;
                got = inflater.inflate(buffer);
            }
            return size;
        } catch (DataFormatException damaged) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** True when what came out is itself packed and nothing else: no program that makes PDF files packs twice. */
    private static boolean packedAgain(byte[] buffer, int length) throws RefusedFileException {
        return length > 2 && buffer[0] == 0x78 && size(buffer, 0, length, DEEPEST) > (long) length * 50;
    }

    private static RefusedFileException bomb() {
        return new RefusedFileException(
                RefusedFileException.TOO_LARGE, "PDF解压后过大，可能已损坏或含有恶意内容，不能读取。请用Word重新导出为PDF后再导入。");
    }
}
