package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.FilingContext;

/**
 * The texts of a report, cut into sentences once for all rules that read them: preamble and sections 一, 五 and 六. Immutable.
 */
final class Narrative {

    /** The parts that are sentences. */
    static final List<TextPart> PARTS = List.of(TextPart.P, TextPart.S1, TextPart.S5, TextPart.S6);

    private final CheckInput input;
    private final Filer filer;
    private final Map<TextPart, PlainText> texts = new EnumMap<>(TextPart.class);
    private final List<Sentence> sentences = new ArrayList<>();

    private Narrative(CheckInput input) {
        this.input = input;
        filer = Filer.of(input);
        for (TextPart part : PARTS) {
            PlainText text = PlainText.of(part, input.text(part), input.folded(part));
            texts.put(part, text);
            sentences.addAll(SentenceReader.read(text, filer, input.year()));
        }
    }

    /** The narrative of an input, the same for all rules that check it. */
    static Narrative of(CheckInput input) {
        return input.shared(Narrative.class, Narrative::new);
    }

    CheckInput input() {
        return input;
    }

    AnnualReport report() {
        return input.report();
    }

    /** The year that the report is about: its own, else the filing's; 0 when neither says it, as in a blank form. */
    int yearOfReport() {
        if (report().year() != 0) {
            return report().year();
        }
        FilingContext filing = input.filing();
        return filing == null ? 0 : filing.year();
    }

    Filer filer() {
        return filer;
    }

    PlainText text(TextPart part) {
        return texts.computeIfAbsent(part, p -> PlainText.of(p, input.text(p), input.folded(p)));
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of one part. */
    Stream<Sentence> sentences(TextPart part) {
        return sentences.stream().filter(sentence -> sentence.source().part() == part);
    }

    /** True when the words of a sentence up to a place speak of the filer and of the report's year. */
    boolean isOwn(Sentence sentence, int place) {
        String text = sentence.source().outside();
        return Scope.of(text, sentence.start(), place, filer, Scope.OWN) == Scope.OWN
                && YearMark.of(text, sentence.start(), place, input.year(), YearMark.OWN) == YearMark.OWN;
    }

    /** Every figure of every sentence. */
    Stream<Statement> statements() {
        return sentences.stream().flatMap(sentence -> sentence.statements().stream());
    }
}
