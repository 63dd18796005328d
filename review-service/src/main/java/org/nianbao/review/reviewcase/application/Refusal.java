package org.nianbao.review.reviewcase.application;

/** Something a caller asked for is refused for a reason of the business. */
public final class Refusal extends RuntimeException {

    /** What kind of answer it is. */
    public enum Kind {
        /** Absent, or outside what the caller may know of. */
        ABSENT,
        /** The caller may know of it and may not do it. */
        FORBIDDEN,
        /** Not in this state. */
        CONFLICT,
        /** What was asked for cannot be meant. */
        INVALID
    }

    private final Kind kind;
    private final String code;
    private final String sentence;
    private final String pointer;

    private Refusal(Kind kind, String code, String sentence, String pointer) {
        super(code + ": " + sentence);
        this.kind = kind;
        this.code = code;
        this.sentence = sentence;
        this.pointer = pointer;
    }

    /**
     * @param code stable, kebab-case
     * @param sentence plain Chinese, for the person who asked
     */
    public static Refusal of(Kind kind, String code, String sentence) {
        return new Refusal(kind, code, sentence, "");
    }

    /** A refusal that points at a field of the request, as a JSON pointer. */
    public static Refusal at(String pointer, String code, String sentence) {
        return new Refusal(Kind.INVALID, code, sentence, pointer);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }

    /** JSON pointer of the field it is about; empty without one. */
    public String pointer() {
        return pointer;
    }
}
