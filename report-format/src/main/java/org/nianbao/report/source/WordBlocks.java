package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs and tables, one below the other: a body, a cell, a text box or a note. Not thread-safe. */
final class WordBlocks {

    private final XmlPart xml;
    private final WordText state;
    private final List<Block> blocks = new ArrayList<>();
    private final XmlPart.Visitor others;
    private String carried = "";

    private WordBlocks(XmlPart xml, WordText state, XmlPart.Visitor others) {
        this.xml = xml;
        this.state = state;
        this.others = others;
    }

    /** The blocks of the body just entered; a foot- or endnote follows the block that refers to it. */
    static List<Block> ofBody(XmlPart xml, WordText state) throws IOException {
        WordBlocks reading = new WordBlocks(xml, state, name -> {});
        xml.children(name -> {
            reading.take(name);
            reading.blocks.addAll(state.takeNotes());
        });
        reading.endCarried();
        return reading.blocks;
    }

    /** The blocks in the element just entered; whatever else is in it goes to the visitor. */
    static List<Block> in(XmlPart xml, WordText state, XmlPart.Visitor others) throws IOException {
        WordBlocks reading = new WordBlocks(xml, state, others);
        xml.children(reading::take);
        reading.endCarried();
        return reading.blocks;
    }

    private void take(String name) throws IOException {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> {
                endCarried();
                blocks.add(new WordTable(xml, state).read());
            }
            case "sdt" -> ContentControl.read(xml, this::take);
            case "customXml", "smartTag", "ins", "moveTo", "sdtContent" -> xml.children(this::take);
            case "AlternateContent" -> Alternatives.read(xml, this::take);
            case "altChunk", "subDoc" ->
                throw new ReadingStopped(new RefusedFileException(
                        RefusedFileException.UNSUPPORTED_TYPE, "文件中嵌入了另一份文档，无法读取。请用Word打开，全选复制到新文档后再导入。"));
            default -> others.visit(name);
        }
    }

    private void paragraph() throws IOException {
        WordParagraph paragraph = new WordParagraph(xml, state, carried);
        paragraph.read();
        blocks.addAll(paragraph.boxes());
        carried = paragraph.isMergedWithNext() ? paragraph.text() : "";
        if (!paragraph.isMergedWithNext()) {
            blocks.add(new TextBlock(paragraph.page(), paragraph.text()));
        }
    }

    /** Text of a paragraph whose end was deleted, when no other paragraph takes it in. */
    private void endCarried() {
        if (!carried.isEmpty()) {
            blocks.add(new TextBlock(state.page(), carried));
            carried = "";
        }
    }
}
