package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.report.model.DisputeKind;

/** The heads of the columns of a table, each block of them above its rows, and after a page break perhaps again. */
final class TableHeads {

    private final HeadWords words;
    private final List<HeadBlock> blocks;

    TableHeads(List<Token> table, HeadWords words) {
        this.words = words;
        this.blocks = HeadBlock.of(table, words);
    }

    /** The heads above a row, put to the labels of its columns; empty when they cannot be told. */
    Optional<HeadOrder> above(int line, List<String> labels) {
        return blocks.stream()
                .filter(block -> block.isAbove(line))
                .flatMap(block -> order(block, labels).stream())
                .reduce((first, second) -> second);
    }

    private Optional<HeadOrder> order(HeadBlock block, List<String> labels) {
        Optional<List<Token>> content = afterContent(block);
        return content.isPresent()
                ? HeadOrder.of(once(content.get()), labels, true)
                : HeadOrder.of(block.sequences(words), labels, false);
    }

    /** The heads of table 2 on the last line that begins with 信息内容. */
    private Optional<List<Token>> afterContent(HeadBlock block) {
        return words.groups().contains(HeadWords.CONTENT)
                ? block.lines().stream()
                        .filter(line -> HeadWords.letters(line.get(0).text()).equals(HeadWords.CONTENT))
                        .map(line -> line.subList(1, line.size()))
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    /** The cells, and the cells with what a merged one repeats left out. */
    private static List<List<Token>> once(List<Token> cells) {
        List<Token> once = new ArrayList<>();
        for (Token cell : cells) {
            if (once.isEmpty() || !once.get(once.size() - 1).text().equals(cell.text())) {
                once.add(cell);
            }
        }
        return Stream.of(cells, once).distinct().toList();
    }

    /**
     * The heads of table 4 above a line of values: those of every kind of dispute, or one block for all of them where each
     * has a row of its own.
     *
     * @return fifteen labels' heads in groups of five, or the same five for each; empty where they cannot be told
     */
    List<HeadOrder> ofDisputes(int line, List<String> labels) {
        return blocks.stream()
                .filter(block -> block.isAbove(line))
                .map(block -> ofDisputes(block.inReadingOrder(words), labels))
                .filter(orders -> !orders.isEmpty())
                .reduce(List.of(), (first, second) -> second);
    }

    private static List<HeadOrder> ofDisputes(List<List<Token>> sequences, List<String> labels) {
        for (int kinds = DisputeKind.values().length; kinds > 0; kinds--) {
            int columns = kinds * labels.size();
            Optional<List<HeadOrder>> orders = sequences.stream()
                    .filter(cells -> cells.size() == columns)
                    .map(cells -> inGroups(cells, labels))
                    .filter(found -> found.size() * labels.size() == columns)
                    .findFirst();
            if (orders.isPresent()) {
                return orders.get();
            }
        }
        return List.of();
    }

    private static List<HeadOrder> inGroups(List<Token> cells, List<String> labels) {
        List<HeadOrder> orders = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += labels.size()) {
            List<Token> group = cells.subList(from, from + labels.size());
            HeadOrder.of(List.of(group), labels, false).ifPresent(orders::add);
        }
        return orders;
    }

    /** Two groups of table 4 in the order they stand in on a line above another; empty when no line has both. */
    Optional<HeadOrder> groups(int line, List<String> labels) {
        return blocks.stream()
                .filter(block -> block.isAbove(line))
                .flatMap(block -> block.lines().stream())
                .map(cells -> cells.stream()
                        .filter(cell -> labels.contains(HeadWords.letters(cell.text())))
                        .toList())
                .map(cells -> once(cells).get(once(cells).size() - 1))
                .filter(cells -> cells.size() == labels.size())
                .findFirst()
                .flatMap(cells -> HeadOrder.of(List.of(cells), labels, false));
    }
}
