package org.nianbao.report.source;

/** How much the parts of one archive may come to when unpacked. Not thread-safe. */
final class UnpackingBudget {

    static final long LARGEST_PART = 50L * 1024 * 1024;
    private static final long LARGEST_ARCHIVE = 100L * 1024 * 1024;

    /** Text of tables packs to a fiftieth at most; only what is made to explode packs better. */
    private static final long GREATEST_RATIO = 200;

    /** Small parts may pack as well as they like. */
    private static final long HARMLESS = 4L * 1024 * 1024;

    private long unpacked;

    /** Counts what a part has come to by now. */
    void spend(long bytes, long ofPart, long packed) {
        unpacked += bytes;
        boolean explodes = ofPart > HARMLESS && ofPart > GREATEST_RATIO * Math.max(1, packed);
        if (explodes || ofPart > LARGEST_PART || unpacked > LARGEST_ARCHIVE) {
            throw new ReadingStopped(Sentences.bomb());
        }
    }
}
