package org.nianbao.report.rule.narrative;

/** A text that counts how often it is looked at, and says so when that was too often for its length. */
final class CountedText implements CharSequence {

    /** Looks a pattern may take at each character: alternatives and bounded repeats, but no repeats of repeats. */
    private static final long LOOKS_PER_CHARACTER = 3000;

    private final String text;
    private final long allowed;
    private long looks;

    CountedText(String text) {
        this.text = text;
        allowed = LOOKS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks > allowed) {
            throw new IllegalStateException("looked at more than " + allowed + " times");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
