package org.nianbao.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of docs/filing-states.md. */
final class StateTable {

    /**
     * One cell.
     *
     * @param agency code of an agency of its own: the place of the cell in the table
     */
    record Cell(String state, String happening, String outcome, String agency) {

        String filing() {
            return "2023-" + agency;
        }
    }

    private StateTable() {}

    static List<Cell> cells() {
        List<List<String>> rows = rows();
        List<String> head = rows.get(0);
        List<Cell> cells = new ArrayList<>();
        for (int row = 2; row < rows.size(); row++) {
            for (int column = 1; column < head.size(); column++) {
                List<String> line = rows.get(row);
                cells.add(
                        new Cell(line.get(0), head.get(column), line.get(column), "S%02dC%02d".formatted(row, column)));
            }
        }
        return cells;
    }

    private static List<List<String>> rows() {
        try {
            return Files.readAllLines(Path.of("../docs/filing-states.md")).stream()
                    .filter(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
