package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.text.CharacterForms;

/**
 * The words in the head of a table (格式模板, 表二 to 表四).
 *
 * @param columns the letters of the heads of its columns
 * @param groups the letters of what stands above several of them
 */
record HeadWords(Set<String> columns, Set<String> groups) {

    /** No official label in the given ones. */
    static final int UNKNOWN = -1;

    /** The word that stands before the heads of table 2. */
    static final String CONTENT = "信息内容";

    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_INSIDE = 3;

    static final HeadWords REQUESTS = new HeadWords(
            letters(Arrays.stream(Applicant.values()).map(Applicant::label).toList()),
            letters(List.of("申请人情况", "法人或其他组织")));

    static final HeadWords DISPUTES = new HeadWords(
            letters(Arrays.stream(DisputeOutcome.values())
                    .map(DisputeOutcome::label)
                    .toList()),
            letters(List.of("行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉")));

    static HeadWords disclosure(Format format) {
        return new HeadWords(
                letters(ProactiveCell.of(format).stream()
                        .map(ProactiveCell::columnLabel)
                        .toList()),
                letters(List.of(CONTENT)));
    }

    /** True for a cell that heads one column. */
    boolean isColumn(String text) {
        return index(text, List.copyOf(columns)) != UNKNOWN;
    }

    /** True for a cell that stands above several columns, or beside them. */
    boolean isGroup(String text) {
        String letters = letters(text);
        return groups.contains(letters)
                || letters.length() > 2 && groups.stream().anyMatch(group -> isPart(letters, group));
    }

    /** Which of the labels a cell has, also where characters of it were lost or stand around it. */
    static int index(String text, List<String> labels) {
        String written = letters(text);
        List<Integer> near = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = letters(labels.get(i));
            if (written.equals(label)) {
                return i;
            }
            if (written.length() >= SHORTEST_PART && isPart(written, label)
                    || label.length() >= SHORTEST_INSIDE && written.contains(label)) {
                near.add(i);
            }
        }
        return near.size() == 1 ? near.get(0) : UNKNOWN;
    }

    /** True for what may be part of several labels, as heads cut to pieces are: nobody knows which. */
    static boolean isFragment(String text, Collection<String> labels) {
        String written = letters(text);
        return labels.stream().anyMatch(label -> isPart(written, letters(label)));
    }

    /** The letters of a head without a remark in brackets after it. */
    static String letters(String text) {
        int remark = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return CharacterForms.letters(remark > 1 ? text.substring(0, remark) : text);
    }

    private static Set<String> letters(List<String> labels) {
        Set<String> letters = new LinkedHashSet<>();
        labels.forEach(label -> letters.add(letters(label)));
        return letters;
    }

    /** True when all characters stand in the label too, in their order. */
    private static boolean isPart(String written, String label) {
        int from = 0;
        for (int i = 0; i < written.length(); i++) {
            from = label.indexOf(written.charAt(i), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    /** The labels that no head names. */
    static List<Integer> missing(List<Integer> named) {
        Set<Integer> found = new HashSet<>(named);
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!found.contains(i)) {
                missing.add(i);
            }
        }
        return missing;
    }
}
