package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lines of a table, one after another, that hold heads of columns and nothing else. A merged head stands in the line it
 * begins in, so that only the order of the heads on a line is known, not what stands below them.
 *
 * @param lines the cells with words in each line
 * @param next the line after which the heads hold no more: where the next ones begin, or a new part of the table
 */
record HeadBlock(List<List<Token>> lines, int next) {

    private static final Pattern PART = Pattern.compile("第?[\\s\\u3000]*二十条.*");

    /** All of them in a table, in its order. */
    static List<HeadBlock> of(List<Token> table, HeadWords words) {
        Map<Integer, List<Token>> byLine = new LinkedHashMap<>();
        table.stream()
                .filter(token -> token.kind() != Token.Kind.BLANK)
                .forEach(token -> byLine.computeIfAbsent(token.line(), line -> new ArrayList<>())
                        .add(token));
        List<HeadBlock> blocks = new ArrayList<>();
        List<List<Token>> lines = new ArrayList<>();
        int next = Integer.MAX_VALUE;
        List<List<Token>> backwards = new ArrayList<>(byLine.values());
        Collections.reverse(backwards);
        for (List<Token> line : backwards) {
            if (isHead(line, words)) {
                lines.add(0, line);
            } else {
                next = close(blocks, lines, next);
                next = PART.matcher(line.get(0).text()).matches() ? line.get(0).line() : next;
            }
        }
        close(blocks, lines, next);
        Collections.reverse(blocks);
        return blocks;
    }

    /** Ends a block when there is one; the line the block before it holds to. */
    private static int close(List<HeadBlock> blocks, List<List<Token>> lines, int next) {
        if (lines.isEmpty()) {
            return next;
        }
        HeadBlock block = new HeadBlock(List.copyOf(lines), next);
        blocks.add(block);
        lines.clear();
        return block.first();
    }

    private int first() {
        return lines.get(0).get(0).line();
    }

    private int last() {
        return lines.get(lines.size() - 1).get(0).line();
    }

    /** True when the heads stand above a line, and no others between. */
    boolean isAbove(int line) {
        return last() < line && line < next;
    }

    /** Where nothing marks the cells, only a line of whole heads is one: its words may be parts of others. */
    private static boolean isHead(List<Token> line, HeadWords words) {
        boolean marked = line.stream().allMatch(Token::marked);
        return line.stream().allMatch(Token::isText)
                && (marked
                        ? line.stream().anyMatch(cell -> isHead(cell, words))
                        : line.stream().allMatch(cell -> isHead(cell, words)));
    }

    private static boolean isHead(Token cell, HeadWords words) {
        return words.isColumn(cell.text()) || words.isGroup(cell.text());
    }

    /** The heads of the columns in the ways the lines may be meant: each line alone, the last first, and as a tree. */
    List<List<Token>> sequences(HeadWords words) {
        List<List<Token>> sequences = new ArrayList<>();
        List<Token> below = List.of();
        for (int i = lines.size() - 1; i >= 0; i--) {
            List<Token> own = columns(lines.get(i), words);
            sequences.add(own);
            below = below.isEmpty() ? own : expanded(lines.get(i), below, words);
            if (below != own) {
                sequences.add(below);
            }
        }
        return sequences;
    }

    /** The heads of all lines one after another, after those of a single line. */
    List<List<Token>> inReadingOrder(HeadWords words) {
        List<List<Token>> sequences = new ArrayList<>();
        List<Token> all = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            sequences.add(columns(lines.get(i), words));
            all.addAll(0, columns(lines.get(i), words));
        }
        sequences.add(all);
        return sequences;
    }

    /** A line with the heads of the lines below in the place of its last group. */
    private static List<Token> expanded(List<Token> line, List<Token> below, HeadWords words) {
        int group = line.size() - 1;
        while (group >= 0 && !words.isGroup(line.get(group).text())) {
            group--;
        }
        if (group < 0) {
            return below;
        }
        List<Token> expanded = new ArrayList<>(columns(line.subList(0, group), words));
        expanded.addAll(below);
        expanded.addAll(columns(line.subList(group + 1, line.size()), words));
        return expanded;
    }

    private static List<Token> columns(List<Token> line, HeadWords words) {
        return line.stream().filter(cell -> !words.isGroup(cell.text())).toList();
    }
}
