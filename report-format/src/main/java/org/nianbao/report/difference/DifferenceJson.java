package org.nianbao.report.difference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Differences in JSON. Counts are numbers, sums of money strings, blank cells {@code null}, as in the report itself; offsets
 * are UTF-16 units in the whole text. Equal differences give equal text.
 */
public final class DifferenceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DifferenceJson() {}

    /**
     * {@code {"facts":[{"fact","label","before","after"}],"cells":[{"address","label","before","after"}],"texts":[{"part","label",
     * "sentences":[{"kind","before":{"start","end","text"},"after":{…},"characters":[{"before":{"start","end"},"after":{…}}]}]}]}}.
     */
    public static ObjectNode write(ReportDifference difference) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode facts = json.putArray("facts");
        difference
                .facts()
                .forEach(change -> facts.addObject()
                        .put("fact", change.fact().key())
                        .put("label", change.fact().label())
                        .put("before", change.before())
                        .put("after", change.after()));
        ArrayNode cells = json.putArray("cells");
        difference.cells().forEach(change -> cell(change, cells.addObject()));
        ArrayNode texts = json.putArray("texts");
        difference.texts().forEach(change -> text(change, texts.addObject()));
        return json;
    }

    /** {@code {"lastYear":2022,"cells":[…],"notComparable":["T2/…"]}}, cells as in a difference. */
    public static ObjectNode write(YearDifference difference) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("lastYear", difference.lastYear());
        ArrayNode cells = json.putArray("cells");
        difference.cells().forEach(change -> cell(change, cells.addObject()));
        ArrayNode notComparable = json.putArray("notComparable");
        difference.notComparable().forEach(address -> notComparable.add(address.format()));
        return json;
    }

    private static void cell(CellChange change, ObjectNode json) {
        NumberAddress address = change.address();
        json.put("address", address.format()).put("label", address.label());
        number(json, "before", address, change.before());
        number(json, "after", address, change.after());
    }

    private static void number(ObjectNode json, String name, NumberAddress address, @Nullable BigDecimal number) {
        if (number == null) {
            json.putNull(name);
        } else if (address instanceof ProactiveAddress table2 && table2.cell().isMoney()) {
            json.put(name, number.toPlainString());
        } else {
            json.put(name, number.longValueExact());
        }
    }

    private static void text(TextChange change, ObjectNode json) {
        json.put("part", change.part().name()).put("label", change.part().label());
        ArrayNode sentences = json.putArray("sentences");
        for (SentenceChange sentence : change.sentences()) {
            ObjectNode one = sentences.addObject().put("kind", sentence.kind().name());
            span(sentence.before(), one.putObject("before")).put("text", sentence.removed());
            span(sentence.after(), one.putObject("after")).put("text", sentence.added());
            ArrayNode characters = one.putArray("characters");
            for (CharacterChange character : sentence.characters()) {
                ObjectNode changed = characters.addObject();
                span(character.before(), changed.putObject("before"));
                span(character.after(), changed.putObject("after"));
            }
        }
    }

    private static ObjectNode span(Span span, ObjectNode json) {
        return json.put("start", span.start()).put("end", span.end());
    }
}
