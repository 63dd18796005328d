package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.List;

/** One way to part digits into the numbers of a row. Immutable. */
public final class Parting {

    /** No count of a report has more digits. */
    static final int LONGEST_NUMBER = 9;

    /**
     * Where one number stands.
     *
     * @param run in which run, from 0
     * @param from its first digit in the run
     * @param to after its last digit
     */
    public record Place(int run, int from, int to) {}

    private final long[] numbers;
    private final List<Place> places;

    Parting(long[] numbers, List<Place> places) {
        this.numbers = numbers.clone();
        this.places = List.copyOf(places);
    }

    /** The number in a column, from 0. */
    public long number(int column) {
        return numbers[column];
    }

    /** Where the number of every column stands. */
    public List<Place> places() {
        return places;
    }

    long[] numbers() {
        return numbers.clone();
    }

    /** The numbers as a person reads them: {@code 2、0、0、0、0、0、2}. */
    public String asText() {
        List<String> texts = new ArrayList<>();
        for (long number : numbers) {
            texts.add(Long.toString(number));
        }
        return String.join("、", texts);
    }
}
