package org.nianbao.submission.publication.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.nianbao.submission.publication.model.NewsEntry;

/** News as an Atom feed (RFC 4287). Ids never change: {@code urn:nianbao:report:2023:410721001:2:corrected}. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final PublicAddress address;

    private AtomFeed(XMLStreamWriter xml, PublicAddress address) {
        this.xml = xml;
        this.address = address;
    }

    static byte[] write(List<NewsEntry> entries, PublicAddress address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml, address).feed(entries);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void feed(List<NewsEntry> entries) throws XMLStreamException {
        String self = address.url() + "/reports/feed.atom";
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text("id", self);
        text("title", "政府信息公开工作年度报告：公布、更正、撤下");
        link("self", self);
        link("alternate", address.url() + "/");
        text(
                "updated",
                entries.isEmpty()
                        ? Instant.EPOCH.toString()
                        : entries.get(0).at().toString());
        xml.writeStartElement("author");
        text("name", "政府信息公开工作年度报告");
        xml.writeEndElement();
        for (NewsEntry entry : entries) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(NewsEntry entry) throws XMLStreamException {
        String page = address.url() + "/reports/" + entry.year() + "/" + entry.agencyCode();
        boolean corrected = entry.kind() == NewsEntry.Kind.CORRECTED;
        xml.writeStartElement("entry");
        text(
                "id",
                "urn:nianbao:report:%d:%s:%d:%s"
                        .formatted(
                                entry.year(),
                                entry.agencyCode(),
                                entry.revision(),
                                entry.kind().name().toLowerCase(Locale.ROOT)));
        text("title", entry.kind().label() + "：" + entry.agencyName() + entry.year() + "年政府信息公开工作年度报告");
        link("alternate", page);
        if (corrected) {
            link("related", page + "/revisions/" + entry.revision() + "/difference");
        }
        text("updated", entry.at().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind().name().toLowerCase(Locale.ROOT));
        xml.writeAttribute("label", entry.kind().label());
        if (entry.note() != null) {
            text("summary", (corrected ? "更正原因：" : "说明：") + entry.note());
        }
        xml.writeEndElement();
    }

    private void link(String relation, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no other control characters than tab and line breaks. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
