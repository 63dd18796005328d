package org.nianbao.report.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the numbered paragraphs of an old Word document and says what Word shows before each. Not thread-safe. */
final class OldListNumbers {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    /** Word's names for its numbered forms of numbers, in their order. */
    private static final String[] FORMS =
            ("decimal upperRoman lowerRoman upperLetter lowerLetter decimal decimal decimal decimal decimal ideographDigital "
                            + "japaneseCounting decimal decimal decimalFullWidth decimal japaneseLegal japaneseDigitalTenThousand "
                            + "decimalEnclosedCircle decimalFullWidth2 decimal decimal decimalZero bullet decimal decimal "
                            + "decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle "
                            + "ideographTraditional ideographZodiac decimal taiwaneseCounting ideographLegalTraditional "
                            + "taiwaneseCountingThousand decimal chineseCounting chineseLegalSimplified chineseCountingThousand")
                    .split(" ");

    private final Map<Integer, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<Long> begun = new HashSet<>();

    String next(Paragraph paragraph) {
        if (!paragraph.isInList() || paragraph.getIlvl() < 0 || paragraph.getIlvl() >= LEVELS) {
            return "";
        }
        HWPFList list;
        try {
            list = paragraph.getList();
        } catch (RuntimeException e) {
            // a list that is referred to and nowhere defined numbers nothing
            return "";
        }
        int level = paragraph.getIlvl();
        TreeMap<Integer, Integer> numbers = counts.computeIfAbsent(list.getLsid(), l -> new TreeMap<>());
        boolean anew = begun.add(paragraph.getIlfo() * 16L + level) && list.isStartAtOverridden((char) level);
        Integer last = numbers.get(level);
        numbers.put(level, last == null || anew ? list.getStartAt((char) level) : last + 1);
        numbers.tailMap(level, false).clear();
        int form = list.getNumberFormat((char) level);
        return form == BULLET ? "" : text(list, level, numbers);
    }

    /** The pattern of a level holds the number of a level where that level's number goes. */
    private static String text(HWPFList list, int level, Map<Integer, Integer> numbers) {
        String pattern = list.getNumberText((char) level);
        StringBuilder text = new StringBuilder();
        for (char c : pattern == null ? new char[0] : pattern.toCharArray()) {
            if (c < LEVELS) {
                int number = numbers.getOrDefault((int) c, list.getStartAt(c));
                text.append(NumberForm.write(form(list.getNumberFormat(c)), number));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String form(int number) {
        return number == NONE ? "none" : number >= 0 && number < FORMS.length ? FORMS[number] : "decimal";
    }
}
