package org.nianbao.report.difference;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Span;

/** Compares two sentences character by character; a character of two UTF-16 units is never cut. */
final class CharacterComparison {

    /** Between two changes one character alone that stayed is noise: 年2023 and 月2024 share a 2. */
    private static final int ISLAND = 1;

    private CharacterComparison() {}

    static List<CharacterChange> between(String removed, Span was, String added, Span is) {
        if (removed.isEmpty() || added.isEmpty()) {
            return List.of(new CharacterChange(was, is));
        }
        List<Integer> before = removed.codePoints().boxed().toList();
        List<Integer> after = added.codePoints().boxed().toList();
        int[] beforeAt = offsets(before, was.start());
        int[] afterAt = offsets(after, is.start());
        List<CharacterChange> changes = new ArrayList<>();
        for (Runs run : withoutIslands(Runs.between(before, after))) {
            changes.add(new CharacterChange(span(beforeAt, run.before()), span(afterAt, run.after())));
        }
        return changes;
    }

    private static List<Runs> withoutIslands(List<Runs> runs) {
        List<Runs> joined = new ArrayList<>();
        for (Runs run : runs) {
            Runs last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && run.before().start() - last.before().end() <= ISLAND) {
                joined.set(joined.size() - 1, last.upTo(run));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static Span span(int[] offsets, Span indexes) {
        return new Span(offsets[indexes.start()], offsets[indexes.end()]);
    }

    private static int[] offsets(List<Integer> characters, int start) {
        int[] offsets = new int[characters.size() + 1];
        offsets[0] = start;
        for (int i = 0; i < characters.size(); i++) {
            offsets[i + 1] = offsets[i] + Character.charCount(characters.get(i));
        }
        return offsets;
    }
}
