package org.nianbao.report.write.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The document before anything is written in it: page, page numbers, styles and fonts. Its parts lie beside these classes as
 * readable XML and are put together when the first report is written.
 */
final class BlankDocument {

    private static final byte[] CONTENT = content();

    private BlankDocument() {}

    /** A blank document of one's own. */
    static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(CONTENT));
    }

    private static byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            add(zip, "[Content_Types].xml", "content-types.xml");
            add(zip, "_rels/.rels", "relations.xml");
            add(zip, "docProps/core.xml", "core.xml");
            add(zip, "word/_rels/document.xml.rels", "document-relations.xml");
            add(zip, "word/document.xml", "document.xml");
            for (String part : new String[] {"fontTable", "footer-even", "footer-odd", "settings", "styles"}) {
                add(zip, "word/" + part + ".xml", part + ".xml");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static void add(ZipOutputStream zip, String part, String resource) throws IOException {
        try (InputStream xml = BlankDocument.class.getResourceAsStream(resource)) {
            zip.putNextEntry(new ZipEntry(part));
            Objects.requireNonNull(xml, resource).transferTo(zip);
        }
    }
}
