package org.nianbao.report.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML part of a document, read forwards, element by element, without ever being held as a whole. Names are local ones:
 * the transitional and the strict form of a format differ in their namespaces only. A part with a document type is
 * refused, so that no entity, outside or inside, is ever resolved. Not thread-safe.
 */
final class XmlPart implements Closeable {

    /** Takes in one element; what it leaves unread of it is skipped. */
    interface Visitor {
        void visit(String name) throws IOException;
    }

    private static final int DEEPEST_NESTING = 250;

    private final InputStream input;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream part) throws IOException {
        input = new ShortTags(part);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Java 24 and later stop at 200 by themselves; how deep is too deep is said by the readers, on every Java alike
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            reader = factory.createXMLStreamReader(characters(input));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Packages know two encodings only, told apart by their first bytes; a damaged character becomes the sign for one. */
    private static Reader characters(InputStream xml) throws IOException {
        PushbackInputStream start = new PushbackInputStream(xml, 3);
        byte[] first = start.readNBytes(3);
        boolean marked = TextBytes.startsWith(first, 0xEF, 0xBB, 0xBF);
        if (!marked) {
            start.unread(first);
        }
        if (TextBytes.startsWith(first, 0xFE, 0xFF) || TextBytes.startsWith(first, 0xFF, 0xFE)) {
            return new InputStreamReader(start, StandardCharsets.UTF_16);
        }
        boolean little = TextBytes.startsWith(first, '<', 0);
        boolean big = TextBytes.startsWith(first, 0, '<');
        return new InputStreamReader(
                start, little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }

    /** Visits the children of the element just entered, or at first the root. */
    void children(Visitor visitor) throws IOException {
        int own = depth;
        while (next()) {
            if (reader.isStartElement()) {
                visitor.visit(reader.getLocalName());
                while (depth > own && next()) {
                    // what the visitor left unread
                }
            } else if (depth < own) {
                return;
            }
        }
    }

    /** Visits all elements below the one just entered, in the order of the document. */
    void descendants(Visitor visitor) throws IOException {
        children(name -> {
            int before = depth;
            visitor.visit(name);
            if (depth == before) {
                descendants(visitor);
            }
        });
    }

    /** All text in the element just entered. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own && next()) {
            if (reader.isCharacters()) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** An attribute of the element just entered. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** The attribute {@code val} as a whole number; {@code absent} when it is none. */
    int number(String attribute, int absent) {
        String value = attribute(attribute);
        return value != null && value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : absent;
    }

    /** Whether the element just entered, a switch, is on. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !value.matches("0|false|off|none");
    }

    private boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD ->
                    throw new ReadingStopped(new RefusedFileException(
                            RefusedFileException.DANGEROUS, "文件中有不该有的外部定义（DTD），不能导入。请将报告的文字和表格复制到新文档后再导入。"));
                default -> {}
            }
            return true;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void enter() {
        if (++depth > DEEPEST_NESTING) {
            throw ReadingStopped.tooLarge("文件的内容嵌套过深，不可能是一份年度报告。请将报告的文字和表格复制到新文档后再导入。");
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
