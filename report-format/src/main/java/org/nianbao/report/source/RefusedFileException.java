package org.nianbao.report.source;

/** A file that is not read, with a stable code and a sentence in Chinese that says why and what to do. */
public final class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1;

    /** A kind of file that no reader exists for. */
    public static final String UNSUPPORTED_TYPE = "UNSUPPORTED_TYPE";

    /** More than 20 MB, or more pages or text than a report has. */
    public static final String TOO_LARGE = "TOO_LARGE";

    /** Not text in any encoding in use. */
    public static final String NOT_TEXT = "NOT_TEXT";

    /** Locked by a password. */
    public static final String PROTECTED = "PROTECTED";

    /** Cut short, or not what its kind of file must be. */
    public static final String DAMAGED = "DAMAGED";

    /** It carries macros or other things that run, or is made to exhaust the machine that reads it. */
    public static final String DANGEROUS = "DANGEROUS";

    /** Reading it took too long, in a turn of its own: the fault is the file's. */
    public static final String TOO_SLOW = "TOO_SLOW";

    /** Its turn did not come, or was taken from it: the same file may be read a little later. */
    public static final String BUSY = "BUSY";

    private final String code;

    /** A refusal; {@code sentence} is shown to the person who brought the file. */
    public RefusedFileException(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** Why, stable: one of the constants of this class. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do, in Chinese. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
