package org.nianbao.report.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.Span;

/**
 * Which runs of one list became which runs of another, by the algorithm of Myers in linear space, so that hostile texts cost
 * neither memory nor minutes: what both begin and end with is taken off first, and where more than {@link #MOST} are left,
 * all of them are one run.
 *
 * @param before indexes in the one, half-open
 * @param after indexes in the other
 */
record Runs(Span before, Span after) {

    private static final int MOST = 2000;

    static <T> List<Runs> between(List<T> before, List<T> after) {
        int head = head(before, after);
        int tail = tail(before, after, head);
        int beforeEnd = before.size() - tail;
        int afterEnd = after.size() - tail;
        if (head == beforeEnd && head == afterEnd) {
            return List.of();
        }
        if (beforeEnd - head > MOST || afterEnd - head > MOST) {
            return List.of(new Runs(new Span(head, beforeEnd), new Span(head, afterEnd)));
        }
        List<Runs> runs = new ArrayList<>();
        DiffUtils.diff(
                        before.subList(head, beforeEnd),
                        after.subList(head, afterEnd),
                        new MyersDiffWithLinearSpace<T>())
                .getDeltas()
                .forEach(delta -> join(of(delta, head), runs));
        return runs;
    }

    /** What went and what came at the same place is one run: the algorithm gives them one after the other. */
    private static void join(Runs next, List<Runs> runs) {
        Runs last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null
                && last.before().end() == next.before().start()
                && last.after().end() == next.after().start()) {
            runs.set(runs.size() - 1, last.upTo(next));
        } else {
            runs.add(next);
        }
    }

    /** From where this one begins to where the other ends. */
    Runs upTo(Runs other) {
        return new Runs(
                new Span(before.start(), other.before().end()),
                new Span(after.start(), other.after().end()));
    }

    private static Runs of(AbstractDelta<?> delta, int head) {
        int before = head + delta.getSource().getPosition();
        int after = head + delta.getTarget().getPosition();
        return new Runs(
                new Span(before, before + delta.getSource().size()),
                new Span(after, after + delta.getTarget().size()));
    }

    private static <T> int head(List<T> before, List<T> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static <T> int tail(List<T> before, List<T> after, int head) {
        int most = Math.min(before.size(), after.size()) - head;
        int same = 0;
        while (same < most && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }
}
