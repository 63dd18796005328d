package org.nianbao.report.source;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a run: a stretch of text of one look, and what is anchored in it. Not thread-safe. */
final class WordRun {

    private final XmlPart xml;
    private final WordText state;
    private final @Nullable String paragraphStyle;
    private final StringBuilder text;
    private final List<Block> boxes;
    private final WordFont font = new WordFont();

    WordRun(XmlPart xml, WordText state, @Nullable String paragraphStyle, StringBuilder text, List<Block> boxes) {
        this.xml = xml;
        this.state = state;
        this.paragraphStyle = paragraphStyle;
        this.text = text;
        this.boxes = boxes;
    }

    void read() throws IOException {
        xml.children(this::take);
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "rPr" -> xml.children(property -> font.take(property, xml));
            case "t" -> write(xml.text());
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "lastRenderedPageBreak" -> state.nextPage();
            case "fldChar" -> state.fields().mark(String.valueOf(xml.attribute("fldCharType")));
            case "instrText" -> state.fields().code(xml.text());
            case "footnoteReference" -> note("footnotes");
            case "endnoteReference" -> note("endnotes");
            case "ruby" ->
                xml.children(part -> {
                    if (part.equals("rubyBase")) {
                        xml.children(run -> xml.children(this::take));
                    }
                });
            case "drawing", "pict", "object" -> drawing();
            case "AlternateContent" -> Alternatives.read(xml, this::take);
            default -> {}
        }
    }

    private void note(String part) {
        String id = xml.attribute("id");
        if (id != null && shows()) {
            state.refer(part, id);
        }
    }

    private boolean shows() {
        boolean byStyle = font.style() == null
                ? state.styles().shows(paragraphStyle)
                : state.styles().shows(font.style());
        return state.fields().shows() && (font.isGiven() ? font.shows() : byStyle);
    }

    /** Text; digits raised behind a number are the mark of a note, which must not become part of the number. */
    private void write(String written) {
        if (!shows()) {
            return;
        }
        String plain = written.replace("\u00AD", "");
        boolean mark = font.isRaised()
                && !text.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && plain.chars().anyMatch(Character::isDigit);
        text.append(mark ? "（" + plain + "）" : plain);
        state.count(plain.length(), 0);
    }

    /** Text boxes are read; anything else that is drawn is a picture. */
    private void drawing() throws IOException {
        boolean[] box = {false};
        xml.descendants(name -> {
            if (name.equals("txbxContent")) {
                box[0] = true;
                boxes.addAll(WordBlocks.in(xml, state, other -> {}));
            } else if (name.equals("Fallback")) {
                xml.text();
            }
        });
        if (!box[0]) {
            state.picture();
        }
    }
}
