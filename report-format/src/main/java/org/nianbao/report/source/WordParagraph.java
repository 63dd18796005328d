package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paragraph as it can be seen: with its automatic number, with what was inserted, without what was deleted, hidden
 * or struck out, and without the codes of fields. Not thread-safe.
 */
final class WordParagraph {

    private final XmlPart xml;
    private final WordText state;
    private final int page;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    private final String carried;
    private ListPlace list = ListPlace.NONE;
    private @Nullable String style;
    private boolean numbered;
    private boolean mergedWithNext;

    /** A paragraph that begins with the text carried over from one before it whose end was deleted. */
    WordParagraph(XmlPart xml, WordText state, String carried) {
        this.xml = xml;
        this.state = state;
        this.carried = carried;
        this.page = state.page();
    }

    void read() throws IOException {
        xml.children(name -> {
            if (name.equals("pPr")) {
                xml.children(this::property);
            } else {
                number();
                content(name);
            }
        });
        number();
        state.count(text.length(), 0);
    }

    private void property(String name) throws IOException {
        switch (name) {
            case "pStyle" -> style = xml.attribute("val");
            case "numPr" -> list = ListPlace.read(xml);
            case "rPr" -> xml.children(mark -> mergedWithNext |= mark.equals("del") || mark.equals("moveFrom"));
            default -> {}
        }
    }

    private void number() {
        if (!numbered && !mergedWithNext) {
            text.append(state.numbers().next(list, style)).append(carried);
        } else if (!numbered) {
            text.append(carried);
        }
        numbered = true;
    }

    private void content(String name) throws IOException {
        switch (name) {
            case "r" -> new WordRun(xml, state, style, text, boxes).read();
            case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent" ->
                xml.children(this::content);
            case "sdt" -> ContentControl.read(xml, this::content);
            case "AlternateContent" -> Alternatives.read(xml, this::content);
            case "fldSimple" -> {
                if (WordFields.isText(String.valueOf(xml.attribute("instr")))) {
                    xml.children(this::content);
                }
            }
            case "oMath", "oMathPara" ->
                xml.descendants(part -> {
                    if (part.equals("t")) {
                        text.append(xml.text());
                    }
                });
            default -> {}
        }
    }

    String text() {
        return text.toString();
    }

    /** Where it begins. */
    int page() {
        return page;
    }

    /** True when its end was deleted, so that its text runs on in the next. */
    boolean isMergedWithNext() {
        return mergedWithNext;
    }

    /** What stands in text boxes that hang on it. */
    List<Block> boxes() {
        return boxes;
    }
}
