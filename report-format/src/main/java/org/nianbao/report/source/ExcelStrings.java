package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share. */
final class ExcelStrings {

    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int MOST_TEXTS = 200_000;

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
        return text.toString();
    }

    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }
}
