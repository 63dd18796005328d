package org.nianbao.report.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists a Word document defines: what their numbers look like. */
final class WordNumbering {

    private final Map<Integer, ListForm> forms = new HashMap<>();
    private final Map<Integer, Integer> formOfList = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<Integer, Map<Integer, ListForm.Level>> levels = new HashMap<>();

    void read(XmlPart xml) throws IOException {
        xml.children(root -> xml.children(name -> {
            if (name.equals("abstractNum")) {
                int id = xml.number("abstractNumId", -1);
                forms.put(id, ListForm.read(xml));
            } else if (name.equals("num")) {
                readList(xml, xml.number("numId", -1));
            }
        }));
    }

    private void readList(XmlPart xml, int list) throws IOException {
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                formOfList.put(list, xml.number("val", -1));
            } else if (name.equals("lvlOverride")) {
                readOverride(xml, list, xml.number("ilvl", 0));
            }
        });
    }

    private void readOverride(XmlPart xml, int list, int level) throws IOException {
        xml.children(name -> {
            if (name.equals("startOverride")) {
                starts.computeIfAbsent(list, l -> new HashMap<>()).put(level, xml.number("val", 1));
            } else if (name.equals("lvl")) {
                levels.computeIfAbsent(list, l -> new HashMap<>()).put(level, ListForm.readLevel(xml));
            }
        });
    }

    /** Which form a list has: all lists of one form count on together. */
    int formOf(int list, WordStyles styles) {
        int form = formOfList.getOrDefault(list, -1);
        ListForm found = forms.get(form);
        String style = found == null ? null : found.style();
        if (style == null) {
            return form;
        }
        return formOfList.getOrDefault(styles.list(style).list(), form);
    }

    ListForm.@Nullable Level level(int list, int form, int level) {
        ListForm.Level own = levels.getOrDefault(list, Map.of()).get(level);
        ListForm found = forms.get(form);
        return own != null || found == null ? own : found.level(level);
    }

    /** The level that a style of paragraphs stands for in a form; 0 when it names none. */
    int levelOfStyle(int form, @Nullable String style) {
        ListForm found = forms.get(form);
        return found == null || style == null ? 0 : found.levelOfStyle(style);
    }

    /** The number a list begins anew with at a level, if it does. */
    @Nullable
    Integer start(int list, int level) {
        return starts.getOrDefault(list, Map.of()).get(level);
    }
}
