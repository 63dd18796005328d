package org.nianbao.report.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a list: how its numbers look at each level. */
final class ListForm {

    /**
     * A level of a list.
     *
     * @param form how the number is written, as Word names it
     * @param text what stands before the paragraph, {@code %1} for the number of level 1
     * @param start its first number
     * @param restart the level, from 1, whose numbers make this one begin anew; 0 for none, -1 for every higher one
     * @param decimal true when the numbers of all levels are written in digits here
     * @param style the style of paragraphs that stands at this level, or the empty string
     */
    record Level(String form, String text, int start, int restart, boolean decimal, String style) {}

    private final Map<Integer, Level> levels = new HashMap<>();
    private @Nullable String style;

    private ListForm() {}

    static ListForm read(XmlPart xml) throws IOException {
        ListForm form = new ListForm();
        xml.children(name -> {
            if (name.equals("lvl")) {
                int level = xml.number("ilvl", 0);
                form.levels.put(level, readLevel(xml));
            } else if (name.equals("numStyleLink")) {
                form.style = xml.attribute("val");
            }
        });
        return form;
    }

    static Level readLevel(XmlPart xml) throws IOException {
        String[] texts = {"decimal", "", ""};
        int[] numbers = {0, -1, 0};
        xml.descendants(name -> {
            switch (name) {
                case "numFmt" -> texts[0] = String.valueOf(xml.attribute("val"));
                case "lvlText" -> texts[1] = xml.attribute("val") == null ? "" : String.valueOf(xml.attribute("val"));
                case "pStyle" -> texts[2] = String.valueOf(xml.attribute("val"));
                case "start" -> numbers[0] = xml.number("val", 0);
                case "lvlRestart" -> numbers[1] = xml.number("val", -1);
                case "isLgl" -> numbers[2] = xml.isOn() ? 1 : 0;
                default -> {}
            }
        });
        return new Level(texts[0], texts[1], numbers[0], numbers[1], numbers[2] == 1, texts[2]);
    }

    @Nullable
    Level level(int level) {
        return levels.get(level);
    }

    int levelOfStyle(String id) {
        return levels.entrySet().stream()
                .filter(level -> level.getValue().style().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** The style that holds the real form; null when this is it. */
    @Nullable
    String style() {
        return style;
    }
}
