package org.nianbao.report.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say about numbering and about text that is not shown. */
final class WordStyles {

    /** Longer chains of styles do not exist, except in rings. */
    private static final int LONGEST_CHAIN = 20;

    private static final class Style {
        private String basedOn = "";
        private ListPlace list = ListPlace.NONE;
        private final WordFont font = new WordFont();
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    void read(XmlPart xml) throws IOException {
        xml.descendants(name -> {
            if (name.equals("style")) {
                String id = xml.attribute("styleId");
                boolean usualOne = "paragraph".equals(xml.attribute("type")) && isDefault(xml);
                Style style = new Style();
                read(xml, style);
                if (id != null) {
                    styles.put(id, style);
                    usual = usualOne ? id : usual;
                }
            }
        });
    }

    private static boolean isDefault(XmlPart xml) {
        String value = xml.attribute("default");
        return value != null && value.matches("1|true|on");
    }

    private static void read(XmlPart xml, Style style) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "basedOn" -> style.basedOn = String.valueOf(xml.attribute("val"));
                case "rPr" -> xml.children(property -> style.font.take(property, xml));
                case "pPr" ->
                    xml.children(property -> {
                        if (property.equals("numPr")) {
                            style.list = ListPlace.read(xml);
                        }
                    });
                default -> {}
            }
        });
    }

    /** Where in which list paragraphs of a style stand. */
    ListPlace list(@Nullable String id) {
        String next = id == null ? usual : id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(next);
            if (style == null) {
                break;
            }
            if (style.list.isGiven()) {
                return style.list;
            }
            next = style.basedOn;
        }
        return ListPlace.NONE;
    }

    /** Whether text of a style can be seen. */
    boolean shows(@Nullable String id) {
        String next = id == null ? usual : id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(next);
            if (style == null) {
                break;
            }
            if (style.font.isGiven()) {
                return style.font.shows();
            }
            next = style.basedOn;
        }
        return true;
    }
}
