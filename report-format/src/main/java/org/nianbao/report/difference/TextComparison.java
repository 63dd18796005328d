package org.nianbao.report.difference;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Span;

/** Compares two texts sentence by sentence, and paired sentences character by character. */
final class TextComparison {

    private final List<String> before;
    private final List<String> after;
    private final int[] beforeAt;
    private final int[] afterAt;

    private TextComparison(String before, String after) {
        this.before = Sentences.of(before);
        this.after = Sentences.of(after);
        this.beforeAt = offsets(this.before);
        this.afterAt = offsets(this.after);
    }

    static List<SentenceChange> between(String before, String after) {
        return before.equals(after) ? List.of() : new TextComparison(before, after).changes();
    }

    private List<SentenceChange> changes() {
        List<SentenceChange> changes = new ArrayList<>();
        for (Runs run : Runs.between(before, after)) {
            changes(run, changes);
        }
        return changes;
    }

    private void changes(Runs run, List<SentenceChange> changes) {
        int went = run.before().start();
        int came = run.after().start();
        int[] pairs = SentencePairs.of(
                before.subList(went, run.before().end()),
                after.subList(came, run.after().end()));
        int j = came;
        for (int i = went; i < run.before().end(); i++) {
            int pair = pairs[i - went];
            if (pair >= 0) {
                for (; j < came + pair; j++) {
                    changes.add(change(i, i, j, j + 1));
                }
                changes.add(change(i, i + 1, j, j + 1));
                j++;
            } else {
                changes.add(change(i, i + 1, j, j));
            }
        }
        for (; j < run.after().end(); j++) {
            changes.add(change(run.before().end(), run.before().end(), j, j + 1));
        }
    }

    private SentenceChange change(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        Span was = new Span(beforeAt[beforeFrom], beforeAt[beforeTo]);
        Span is = new Span(afterAt[afterFrom], afterAt[afterTo]);
        String removed = String.join("", before.subList(beforeFrom, beforeTo));
        String added = String.join("", after.subList(afterFrom, afterTo));
        return new SentenceChange(was, removed, is, added, CharacterComparison.between(removed, was, added, is));
    }

    private static int[] offsets(List<String> sentences) {
        int[] offsets = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            offsets[i + 1] = offsets[i] + sentences.get(i).length();
        }
        return offsets;
    }
}
