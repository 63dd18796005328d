package org.nianbao.report.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/**
 * What differs between two reports. Two equal reports have no difference, and {@link #appliedTo} makes the second report of
 * the first. Deterministic; immutable.
 *
 * <pre>{@code
 * ReportDifference difference = ReportDifference.between(returned, submittedAgain);
 * difference.at("T2/licences"); // Touched.PLACE
 * }</pre>
 *
 * @param facts what changed besides cells and texts
 * @param cells the changed cells in the order of the format
 * @param texts the changed texts in the order of the report
 */
public record ReportDifference(List<FactChange> facts, List<CellChange> cells, List<TextChange> texts) {

    /** Keeps copies of the lists. */
    public ReportDifference {
        facts = List.copyOf(facts);
        cells = List.copyOf(cells);
        texts = List.copyOf(texts);
    }

    /** What has to be changed in {@code before} to make it {@code after}. */
    public static ReportDifference between(AnnualReport before, AnnualReport after) {
        return new ReportDifference(facts(before, after), cells(before, after), texts(before, after));
    }

    /** Whether the two reports are the same. */
    public boolean isEmpty() {
        return facts.isEmpty() && cells.isEmpty() && texts.isEmpty();
    }

    /**
     * The report after the change.
     *
     * @throws IllegalArgumentException when this is not the report that was compared
     */
    public AnnualReport appliedTo(AnnualReport before) {
        return Application.of(this, before);
    }

    /**
     * How near the change came to an address of the report before it. What stands in tables is told for the whole of sections
     * 二 to 四 too; changes of blanks only do not count. An address that cannot be read is taken for the whole report.
     */
    public Touched at(String address) {
        CellAddress place = CellAddress.find(address).orElse(null);
        if (place instanceof NumberAddress number) {
            return touched(
                    cells.stream().anyMatch(cell -> cell.address().equals(number)), tableTouched(number.table()));
        }
        if (place instanceof TextAddress text) {
            return at(text);
        }
        return isEmpty() ? Touched.NOTHING : Touched.AROUND;
    }

    private Touched at(TextAddress address) {
        Span span = address.span();
        boolean section = sentences(address.part()).findAny().isPresent() || sectionTouched(address.part());
        boolean place = span == null
                ? section
                : sentences(address.part())
                        .flatMap(sentence -> sentence.characters().stream())
                        .anyMatch(change -> meets(change.before(), span));
        return touched(place, section);
    }

    private static Touched touched(boolean place, boolean around) {
        if (place) {
            return Touched.PLACE;
        }
        return around ? Touched.AROUND : Touched.NOTHING;
    }

    private boolean tableTouched(int table) {
        return cells.stream().anyMatch(cell -> cell.address().table() == table);
    }

    private boolean sectionTouched(TextPart part) {
        return switch (part) {
            case S2 -> tableTouched(2);
            case S3 -> tableTouched(3);
            case S4 -> tableTouched(4);
            case TITLE, P, S1, S5, S6 -> false;
        };
    }

    private Stream<SentenceChange> sentences(TextPart part) {
        return texts.stream()
                .filter(text -> text.part() == part)
                .flatMap(text -> text.sentences().stream())
                .filter(sentence -> !sentence.onlyBlanks());
    }

    /** Whether they share a character, or an insertion lies inside or at an edge. */
    private static boolean meets(Span change, Span span) {
        return change.start() == change.end()
                ? change.start() >= span.start() && change.start() <= span.end()
                : change.start() < span.end() && span.start() < change.end();
    }

    private static List<FactChange> facts(AnnualReport before, AnnualReport after) {
        return Stream.of(ReportFact.values())
                .filter(fact -> !fact.in(before).equals(fact.in(after)))
                .map(fact -> new FactChange(fact, fact.in(before), fact.in(after)))
                .toList();
    }

    private static List<CellChange> cells(AnnualReport before, AnnualReport after) {
        List<CellChange> changes = new ArrayList<>();
        for (NumberAddress address : allAddresses(before, after)) {
            BigDecimal was = before.number(address);
            BigDecimal is = after.number(address);
            if (!Objects.equals(was, is)) {
                changes.add(new CellChange(address, was, is));
            }
        }
        return changes;
    }

    /** Those of the report after the change, and then, table by table, those that only the one before has. */
    private static List<NumberAddress> allAddresses(AnnualReport before, AnnualReport after) {
        Set<NumberAddress> addresses = new LinkedHashSet<>(after.numberAddresses());
        addresses.addAll(before.numberAddresses());
        List<NumberAddress> ordered = new ArrayList<>(addresses);
        ordered.sort(Comparator.comparingInt(NumberAddress::table));
        return ordered;
    }

    private static List<TextChange> texts(AnnualReport before, AnnualReport after) {
        List<TextChange> changes = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            String was = part.in(before);
            String is = part.in(after);
            if (was != null && is != null && !was.equals(is)) {
                changes.add(new TextChange(part, TextComparison.between(was, is)));
            }
        }
        return changes;
    }
}
