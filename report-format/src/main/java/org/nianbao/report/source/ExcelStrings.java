package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share. */
final class ExcelStrings {

    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int MOST_TEXTS = 200_000;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private int characters;

    void read(XmlPart xml) throws IOException {
        xml.children(root -> xml.children(name -> {
            String text = text(xml);
            characters += text.length();
            if (characters > MOST_CHARACTERS || texts.size() > MOST_TEXTS) {
                throw ReadingStopped.tooLarge("表格中的文字太多，不可能是一份年度报告。请核对文件。");
            }
            texts.add(text);
        }));
    }

    /** A text with its differently looking stretches put together, without what says how to pronounce it. */
    static String text(XmlPart xml) throws IOException {
        StringBuilder text = new StringBuilder();
        xml.children(name -> {
            if (name.equals("t")) {
                text.append(xml.text());
            } else if (name.equals("r")) {
                xml.children(part -> {
                    if (part.equals("t")) {
                        text.append(xml.text());
                    }
                });
            }
        });
        return decoded(text.toString());
    }

    /**
     * Workbooks write {@code _xHHHH_} for characters that XML cannot hold, and for the underscore of a text that looks like
     * one; a character that no text should hold is left out.
     */
    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private static String character(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control || Character.isSurrogate((char) c) ? "" : Character.toString(c);
    }

    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }
}
