package org.nianbao.report.difference;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Span;

/**
 * A sentence that was added, removed or changed. Offsets are of UTF-16 units in the whole text, as in an address.
 *
 * @param before where it stood; empty for an added one: where it would have stood
 * @param removed what stood there, with its full stop and the blanks after it
 * @param after where it stands; empty for a removed one
 * @param added what stands there
 * @param characters what changed within it, in order; one for all of it when the two have little in common
 */
public record SentenceChange(Span before, String removed, Span after, String added, List<CharacterChange> characters) {

    /** What became of a sentence. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Refuses texts that do not fill their spans. */
    public SentenceChange {
        characters = List.copyOf(characters);
        if (before.end() - before.start() != removed.length() || after.end() - after.start() != added.length()) {
            throw new IllegalArgumentException("texts that do not fill their spans: " + before + after);
        }
    }

    /** What became of it. */
    public Kind kind() {
        if (removed.isEmpty()) {
            return Kind.ADDED;
        }
        return added.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** Whether only blanks and line breaks changed. */
    public boolean onlyBlanks() {
        return withoutBlanks(removed).equals(withoutBlanks(added));
    }

    /** The old sentence and the new one woven together for a reader: what stayed, what went, what came. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = before.start();
        for (CharacterChange change : characters) {
            add(
                    pieces,
                    Piece.Kind.SAME,
                    text(removed, before, new Span(at, change.before().start())));
            add(pieces, Piece.Kind.REMOVED, text(removed, before, change.before()));
            add(pieces, Piece.Kind.ADDED, text(added, after, change.after()));
            at = change.before().end();
        }
        add(pieces, Piece.Kind.SAME, text(removed, before, new Span(at, before.end())));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    private static String text(String sentence, Span whole, Span part) {
        return sentence.substring(part.start() - whole.start(), part.end() - whole.start());
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }
}
