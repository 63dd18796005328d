package org.nianbao.report.json;

/** JSON that is not a report: where it fails, as a JSON pointer (RFC 6901), and a Chinese sentence that says why. */
public final class MalformedReportException extends RuntimeException {

    private final String pointer;
    private final String sentence;

    /** A failure at a pointer; the empty pointer is the whole document. */
    public MalformedReportException(String pointer, String sentence) {
        super((pointer.isEmpty() ? "/" : pointer) + "：" + sentence);
        this.pointer = pointer;
        this.sentence = sentence;
    }

    /** The JSON pointer of the value that is wrong, such as {@code /requests/total/6}. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong and what is expected, in Chinese. */
    public String sentence() {
        return sentence;
    }
}
