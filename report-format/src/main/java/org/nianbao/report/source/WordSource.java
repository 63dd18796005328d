package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documents in Office Open XML (.docx), transitional and strict. Read as a stream, part by part, and only the parts that
 * hold text: what is embedded or linked is never opened. Headers and footers are not part of the text.
 */
final class WordSource implements SourceReader {

    private static final List<String> NOTES = List.of("footnotes", "endnotes");

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException {
        try (ZipParts parts = ZipParts.open(content)) {
            String main = Relations.of(parts, "").ofType("officeDocument").orElse("word/document.xml");
            Relations related = Relations.of(parts, main);
            WordStyles styles = new WordStyles();
            WordNumbering numbering = new WordNumbering();
            read(parts, related.ofType("styles"), styles::read);
            read(parts, related.ofType("numbering"), numbering::read);
            WordText state = new WordText(styles, numbering, lines);
            for (String kind : NOTES) {
                WordText ofNotes = new WordText(styles, numbering, lines);
                read(parts, related.ofType(kind), xml -> notes(xml, kind, ofNotes, state));
            }
            List<Block> blocks = new ArrayList<>();
            read(
                    parts,
                    main,
                    xml -> xml.children(document -> xml.children(name -> {
                        if (name.equals("body")) {
                            blocks.addAll(WordBlocks.ofBody(xml, state));
                        }
                    })));
            new DocumentLines(lines).add(blocks);
        }
    }

    private interface PartReader {
        void read(XmlPart xml) throws IOException;
    }

    private static void read(ZipParts parts, Optional<String> name, PartReader reader) throws IOException {
        if (name.isPresent() && parts.contains(name.get())) {
            read(parts, name.get(), reader);
        }
    }

    private static void read(ZipParts parts, String name, PartReader reader) throws IOException {
        try (XmlPart xml = new XmlPart(parts.open(name))) {
            reader.read(xml);
        }
    }

    private static void notes(XmlPart xml, String kind, WordText ofNotes, WordText state) throws IOException {
        xml.children(root -> xml.children(note -> {
            String id = xml.attribute("id");
            if (id != null && xml.attribute("type") == null) {
                List<Block> blocks = WordBlocks.in(xml, ofNotes, other -> {});
                state.note(kind, id, blocks);
            }
        }));
    }
}
