package org.nianbao.report.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The CJK Radicals Supplement as PDF text has it in place of ideographs. NFKC folds the Kangxi radicals (U+2F00 to U+2FD5)
 * but leaves these alone, and makes three of those the traditional form where mainland fonts draw the simplified one.
 */
final class Radicals {

    private static final String PAIRS = "⺁厂⺇几⺈刀⺌小⺎兀⺒巳⺓幺⺗心⺙攵⺛无⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爪⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯纟⺰纟"
            + "⺳网⺶羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风"
            + "⻜飞⻝食⻞食⻟饣⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟⼾户⾭青⿈黄";

    private static final Map<Integer, Integer> IDEOGRAPHS = pairs();

    private Radicals() {}

    static String fold(String text) {
        if (!hasRadical(text)) {
            return text;
        }
        return text.codePoints()
                .map(c -> IDEOGRAPHS.getOrDefault(c, c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** True for both blocks of radicals. */
    static boolean isRadical(char c) {
        return c >= 0x2E80 && c <= 0x2FDF;
    }

    private static boolean hasRadical(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRadical(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, Integer> pairs() {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            pairs.put((int) PAIRS.charAt(i), (int) PAIRS.charAt(i + 1));
        }
        return Map.copyOf(pairs);
    }
}
