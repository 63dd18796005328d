package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/** A rule that looks at the wording of every sentence part, each for itself. */
abstract class TextPatternRule extends NarrativeRule {

    TextPatternRule(String code, Severity severity, String lawRef, String message, String messageEn) {
        super(code, severity, lawRef, message, messageEn);
    }

    @Override
    final List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        Narrative.PARTS.forEach(part -> find(narrative, narrative.text(part), findings));
        return findings;
    }

    abstract void find(Narrative narrative, PlainText text, List<Finding> findings);

    /** A finding at some words; in the messages {@code %1$s} is the place and {@code %2$s} the words as written. */
    final Finding finding(PlainText text, int start, int end, String message, String messageEn) {
        var place = text.address(start, end);
        String quoted = text.written(start, end).replaceAll("\\s+", " ");
        return Finding.of(
                this, place, message.formatted(place.label(), quoted), messageEn.formatted(place.format(), quoted));
    }

    final Finding finding(PlainText text, MatchResult words, String message, String messageEn) {
        return finding(text, words.start(), words.end(), message, messageEn);
    }
}
