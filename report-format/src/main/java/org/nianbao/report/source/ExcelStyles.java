package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of numbers that a workbook defines. */
final class ExcelStyles {

    private static final int MOST_STYLES = 100_000;

    private final Map<Integer, String> patterns = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();

    void read(XmlPart xml) throws IOException {
        xml.children(root -> xml.children(name -> {
            if (name.equals("numFmts")) {
                xml.children(format -> {
                    String pattern = xml.attribute("formatCode");
                    if (pattern != null && patterns.size() < MOST_STYLES) {
                        patterns.put(xml.number("numFmtId", -1), pattern);
                    }
                });
            } else if (name.equals("cellXfs")) {
                xml.children(style -> {
                    if (formats.size() < MOST_STYLES) {
                        formats.add(xml.number("numFmtId", 0));
                    }
                });
            }
        }));
    }

    /** The format of a style. */
    int format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : 0;
    }

    @Nullable
    String pattern(int format) {
        return patterns.get(format);
    }
}
