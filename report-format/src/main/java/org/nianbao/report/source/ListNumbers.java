package org.nianbao.report.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of lists in the order of the document and says what stands before each. Not thread-safe. */
final class ListNumbers {

    private static final int DEEPEST_LEVEL = 8;

    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Map<Integer, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<Long> begun = new HashSet<>();

    ListNumbers(WordNumbering numbering, WordStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /**
     * What Word shows before the next paragraph; empty when it numbers nothing.
     *
     * @param own what the paragraph itself says
     * @param style the style of the paragraph
     */
    String next(ListPlace own, @Nullable String style) {
        ListPlace place = own.or(styles.list(style));
        if (place.list() <= 0) {
            return "";
        }
        int form = numbering.formOf(place.list(), styles);
        int at = place.level() >= 0 ? place.level() : numbering.levelOfStyle(form, style);
        ListForm.Level level = at > DEEPEST_LEVEL ? null : numbering.level(place.list(), form, at);
        if (level == null) {
            return "";
        }
        TreeMap<Integer, Integer> numbers = counts.computeIfAbsent(form, f -> new TreeMap<>());
        count(place.list(), form, at, level, numbers);
        return level.form().equals("bullet") ? "" : text(place.list(), form, level, numbers);
    }

    private void count(int list, int form, int at, ListForm.Level level, TreeMap<Integer, Integer> numbers) {
        Integer anew = begun.add(list * 16L + at) ? numbering.start(list, at) : null;
        Integer last = numbers.get(at);
        int next = last == null ? level.start() : last + 1;
        numbers.put(at, anew == null ? next : anew);
        numbers.tailMap(at, false).keySet().removeIf(deeper -> restarts(list, form, deeper, at));
    }

    private boolean restarts(int list, int form, int deeper, int at) {
        ListForm.Level level = numbering.level(list, form, deeper);
        int restart = level == null ? -1 : level.restart();
        return restart < 0 || restart > at;
    }

    private String text(int list, int form, ListForm.Level level, Map<Integer, Integer> numbers) {
        StringBuilder text = new StringBuilder();
        String pattern = level.text();
        for (int i = 0; i < pattern.length(); i++) {
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : 0;
            if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
                text.append(number(list, form, next - '1', level.decimal(), numbers));
                i++;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private String number(int list, int form, int at, boolean decimal, Map<Integer, Integer> numbers) {
        ListForm.Level level = numbering.level(list, form, at);
        if (level == null) {
            return "";
        }
        int number = numbers.getOrDefault(at, level.start());
        return NumberForm.write(decimal ? "decimal" : level.form(), number);
    }
}
