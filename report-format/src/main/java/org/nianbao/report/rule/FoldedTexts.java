package org.nianbao.report.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.text.CharacterForms;

/** The texts of a report, or of its file for sections 二 to 四, each folded once for all rules. Thread-safe. */
final class FoldedTexts {

    private final Map<TextPart, String> written = new EnumMap<>(TextPart.class);
    private final Map<TextPart, String> folded = new ConcurrentHashMap<>();

    FoldedTexts(AnnualReport report, @Nullable Reading reading) {
        for (TextPart part : TextPart.values()) {
            String text = part.in(report);
            if (text == null && reading != null) {
                text = reading.tableTexts().get(part);
            }
            written.put(part, text == null ? "" : text);
        }
    }

    /** As written; empty when there is none. */
    String written(TextPart part) {
        return written.getOrDefault(part, "");
    }

    /** Character forms folded in place, so that offsets are those of the text as written. */
    String folded(TextPart part) {
        return folded.computeIfAbsent(part, p -> CharacterForms.foldedInPlace(written(p)));
    }
}
