package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Workbooks in Office Open XML (.xlsx): every sheet that can be seen, in order, each as a table. Values are the stored ones,
 * those of formulas as last computed. Read as a stream; what is embedded or linked is never opened.
 */
final class ExcelSource implements SourceReader {

    private static final int MOST_SHEETS = 100;

    private final ExcelStrings strings = new ExcelStrings();
    private final ExcelStyles styles = new ExcelStyles();
    private final List<String> sheets = new ArrayList<>();
    private boolean since1904;

    private interface PartReader {
        void read(XmlPart xml) throws IOException;
    }

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException {
        try (ZipParts parts = ZipParts.open(content)) {
            String main = Relations.of(parts, "").ofType("officeDocument").orElse("xl/workbook.xml");
            Relations related = Relations.of(parts, main);
            read(parts, main, xml -> workbook(xml, related));
            readIfThere(parts, related.ofType("styles"), styles::read);
            readIfThere(parts, related.ofType("sharedStrings"), strings::read);
            DocumentLines document = new DocumentLines(lines);
            for (String sheet : sheets) {
                read(
                        parts,
                        sheet,
                        xml -> document.add(List.of(new ExcelSheet(xml, strings, styles, since1904).read())));
                Relations.of(parts, sheet).ofType("drawing").ifPresent(drawing -> lines.picture());
            }
        }
    }

    private void workbook(XmlPart xml, Relations related) throws IOException {
        xml.children(root -> xml.children(name -> {
            if (name.equals("workbookPr")) {
                String value = xml.attribute("date1904");
                since1904 = value != null && value.matches("1|true");
            } else if (name.equals("sheets")) {
                xml.children(sheet -> sheet(xml, related));
            }
        }));
    }

    private void sheet(XmlPart xml, Relations related) {
        String state = xml.attribute("state");
        String id = xml.attribute("id");
        if (id != null
                && !SheetNotes.GUIDE.equals(xml.attribute("name"))
                && (state == null || state.equals("visible"))
                && sheets.size() < MOST_SHEETS) {
            related.byId(id).ifPresent(sheets::add);
        }
    }

    private static void readIfThere(ZipParts parts, Optional<String> name, PartReader reader) throws IOException {
        if (name.isPresent() && parts.contains(name.get())) {
            read(parts, name.get(), reader);
        }
    }

    private static void read(ZipParts parts, String name, PartReader reader) throws IOException {
        try (XmlPart xml = new XmlPart(parts.open(name))) {
            reader.read(xml);
        }
    }
}
