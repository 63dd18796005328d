package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A closed list: a total, 其中 or 分别 directly after it, and items that all have the total's unit. 等, 主要, 涉及 and their like
 * open it; so does an item of another unit.
 *
 * @param totals the figures that it may divide, the nearest first
 * @param items its items, two or more
 */
record FigureList(List<Statement> totals, List<Statement> items) {

    private static final Pattern OPENER = Pattern.compile("其中|分别");
    private static final Pattern OPEN =
            Pattern.compile("等|主要|涉及|包括|包含|特别|重点|尤其|其他|其余|其它|剩余|余下|另|此外|还有|仅|以及|多为|其中|例如|如[:,]|含|部分为|大部分");
    private static final Pattern ENDS =
            Pattern.compile("同时|全年|累计|(?<!公)共(?![建享同服产青])|合计|总计|全部|办结|截至|与(?:上|去|20)|按[时期]");
    private static final int FARTHEST = 30;

    static Optional<FigureList> find(List<Sentence> sentences, int index) {
        Sentence sentence = sentences.get(index);
        if (sentence.statements().size() < 2) {
            return Optional.empty();
        }
        String text = sentence.source().outside();
        Matcher opener = OPENER.matcher(text).region(sentence.start(), sentence.end());
        if (!opener.find()) {
            return Optional.empty();
        }
        List<Statement> totals = totals(sentences, index, opener);
        if (totals.isEmpty() || opener.group().equals("分别") && totals.size() > 1) {
            return Optional.empty();
        }
        List<Statement> items = items(sentence, opener.end(), totals.get(0));
        return items.size() < 2 ? Optional.empty() : Optional.of(new FigureList(totals, items));
    }

    private static List<Statement> totals(List<Sentence> sentences, int index, Matcher opener) {
        Sentence sentence = sentences.get(index);
        List<Statement> before = counts(sentence, opener.start());
        boolean opensSentence = opener.start() - sentence.start() <= 1;
        if (before.isEmpty() && opensSentence && index > 0) {
            Sentence previous = sentences.get(index - 1);
            if (previous.source() == sentence.source()) {
                before = counts(previous, previous.end());
            }
        }
        if (before.isEmpty()) {
            return List.of();
        }
        Statement nearest = before.get(0);
        boolean near = opener.start() - nearest.figure().end() <= FARTHEST
                && !OPEN.matcher(sentence.source()
                                .outside()
                                .substring(nearest.figure().end(), opener.start()))
                        .find();
        return near && nearest.figure().isCount() && !nearest.change() ? before : List.of();
    }

    /** The figures before a place that have the unit of the last of them, the last one first. */
    private static List<Statement> counts(Sentence sentence, int place) {
        List<Statement> counts = new ArrayList<>();
        for (Statement statement : sentence.statements()) {
            if (statement.figure().end() <= place
                    && !isBracketed(statement)
                    && !statement.figure().isPercent()) {
                counts.add(0, statement);
            }
        }
        counts.removeIf(
                one -> !one.figure().unit().equals(counts.get(0).figure().unit()));
        return counts;
    }

    private static List<Statement> items(Sentence sentence, int from, Statement total) {
        String text = sentence.source().outside();
        List<Statement> items = new ArrayList<>();
        int end = from;
        boolean semicolons = false;
        for (Statement statement : sentence.statements()) {
            Figure figure = statement.figure();
            if (figure.start() < from || isBracketed(statement) || isShare(statement)) {
                if (figure.start() >= from && isShare(statement)) {
                    end = figure.end();
                }
                continue;
            }
            String gap = text.substring(end, figure.start());
            boolean semicolon = gap.indexOf(';') >= 0;
            if (semicolon && items.size() > 1 && !semicolons
                    || !items.isEmpty() && ENDS.matcher(gap).find()) {
                return items;
            }
            semicolons |= semicolon;
            if (OPEN.matcher(gap).find() || !isLike(statement, total)) {
                return List.of();
            }
            items.add(statement);
            end = figure.end();
        }
        return OPEN.matcher(text.substring(end, sentence.end())).find() ? List.of() : items;
    }

    private static boolean isLike(Statement item, Statement total) {
        return item.figure().isCount()
                && item.figure().unit().equals(total.figure().unit())
                && !item.change()
                && item.ofTheYear() == total.ofTheYear();
    }

    private static boolean isShare(Statement statement) {
        return statement.figure().isPercent();
    }

    private static boolean isBracketed(Statement statement) {
        return statement.sentence().source().outside().charAt(statement.figure().start()) == PlainText.BRACKETED;
    }

    BigDecimal sum() {
        return items.stream().map(item -> item.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** True when its items, or the first of them, add up to one of the figures before it. */
    boolean addsUp() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Statement item : items) {
            sum = sum.add(item.figure().value());
            for (Statement total : totals) {
                if (total.figure().value().compareTo(sum) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    Statement total() {
        return totals.get(0);
    }
}
