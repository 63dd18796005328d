package org.nianbao.report.write.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.Reports;

/** Texts that mean harm to a document: nothing of them becomes an element, a part, a relation or a field. */
class HostileWordTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</w:t></w:r></w:p><w:altChunk r:id=\"rId9\"/><w:p><w:r><w:t>",
                "<w:hyperlink r:id=\"rId1\"/><w:fldSimple w:instr=\"DDEAUTO c:\\\\cmd.exe\"/>",
                "]]><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;<![CDATA[",
                "{ INCLUDEPICTURE \"http://example.invalid/x.png\" } \u0013 DDE \u0014\u0015",
                "\u202E倒写\u202C \u2066 \u200F \u0000\u0001\u001F\uFFFE\uFFFF 半个\uD83D",
                "_x000D__x0000_ &#0; &#xD;"
            })
    void staysTextAndNothingElse(String text) {
        Map<String, String> written = WordParts.of(WordWriter.write(withTexts(text)));
        Map<String, String> harmless = WordParts.of(WordWriter.write(withTexts("字")));

        assertThat(written.keySet()).containsExactlyElementsOf(harmless.keySet());
        written.forEach((part, content) -> {
            assertThat(elements(content)).as(part).isEqualTo(elements(harmless.getOrDefault(part, "")));
            assertThat(content)
                    .as(part)
                    .doesNotContainPattern("[\\p{Cc}&&[^\\n\\r\\t]]")
                    .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFFFE\\uFFFF]")
                    .doesNotContain("TargetMode");
        });
    }

    /** The elements of a part in order. */
    private static List<String> elements(String part) {
        List<String> elements = new ArrayList<>();
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    elements.add(xml.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(part, e);
        }
        return elements;
    }

    private static AnnualReport withTexts(String text) {
        AnnualReport report = Reports.valid(1);
        return new AnnualReport(
                report.format(),
                report.year(),
                text,
                text,
                text,
                new Sections(text, text, text),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());
    }
}
