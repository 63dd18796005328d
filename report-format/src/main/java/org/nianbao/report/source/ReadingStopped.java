package org.nianbao.report.source;

/**
 * Ends a reading in the middle: its file makes more than a report can be, or its time is up. Unchecked, for it comes out
 * of parsers' callbacks.
 */
final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReadingStopped(RefusedFileException refusal) {
        super(refusal);
    }

    /** Too much of something; the sentence says of what. */
    static ReadingStopped tooLarge(String sentence) {
        return new ReadingStopped(new RefusedFileException(RefusedFileException.TOO_LARGE, sentence));
    }

    /** Throws when the thread was interrupted, which is how a reading is told that its time is up. */
    static void ifInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingStopped(new RefusedFileException(RefusedFileException.TOO_SLOW, "读取文件用时过长，已停止。"));
        }
    }
}
