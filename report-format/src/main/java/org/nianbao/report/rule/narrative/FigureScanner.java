package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text in one pass, character by character: no input makes it slower than another. */
final class FigureScanner {

    private static final int MOST_DIGITS = 12;
    private static final List<String> UNITS = List.of(
            "个百分点", "万元", "亿元", "千元", "件次", "条次", "人次", "场次", "批次", "家次", "户次", "件", "条", "份", "宗", "起", "例", "项", "个",
            "篇", "次", "期", "部", "封", "则", "场", "批", "户", "家", "名", "人", "类", "张", "幅", "册", "元", "%", "字", "页", "处",
            "章", "笔", "单", "位", "套", "块", "台", "所", "村", "天", "日", "小时");

    /** Units that a Chinese numeral may have; 一项, 一次 and 一个 are turns of phrase. */
    private static final String UNITS_OF_NUMERALS = "件条份宗起例篇部期封场";

    private final String text;
    private final List<Figure> figures = new ArrayList<>();

    private FigureScanner(String text) {
        this.text = text;
    }

    static List<Figure> scan(String text) {
        FigureScanner scanner = new FigureScanner(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                at = scanner.digits(at);
            } else if (ChineseNumeral.isPart(c)) {
                at = scanner.numeral(at);
            } else {
                at++;
            }
        }
        return scanner.figures;
    }

    private int digits(int start) {
        int end = grouped(start);
        int whole = end;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digitsFrom(end + 1);
        }
        boolean partOfAWord =
                start > 0 && (isLetter(text.charAt(start - 1)) || ".第".indexOf(text.charAt(start - 1)) >= 0);
        if (whole - start > MOST_DIGITS || end - whole > MOST_DIGITS || partOfAWord) {
            return end;
        }
        BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
        add(start, end, value);
        return end;
    }

    /** The end of 1234 and of 1,234,567. */
    private int grouped(int start) {
        int end = digitsFrom(start);
        boolean groups = end - start <= 3;
        while (groups && end - start <= MOST_DIGITS) {
            groups = end < text.length() && text.charAt(end) == ',' && digitsFrom(end + 1) == end + 4;
            if (groups) {
                end += 4;
            }
        }
        return end;
    }

    private int digitsFrom(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(int start, int numberEnd, BigDecimal number) {
        BigDecimal value = number;
        int at = numberEnd;
        boolean exact = !rangeBefore(start) && !inexactBefore(start);
        if (at < text.length() && "余多几".indexOf(text.charAt(at)) >= 0) {
            exact = false;
            at++;
        }
        if (at < text.length() && "万亿千百".indexOf(text.charAt(at)) >= 0 && !text.startsWith("元", at + 1)) {
            value = value.multiply(BigDecimal.valueOf(factor(text.charAt(at))));
            exact = false;
            at++;
            if (at < text.length() && "余多".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        String unit = unitAt(at);
        if (unit != null) {
            int end = at + unit.length();
            figures.add(new Figure(start, end, value, unit, exact && !inexactAfter(end) && !rangeAfter(end)));
        }
    }

    private int numeral(int start) {
        int end = start;
        while (end < text.length() && ChineseNumeral.isPart(text.charAt(end))) {
            end++;
        }
        boolean ordinal = start > 0 && "第几数".indexOf(text.charAt(start - 1)) >= 0;
        boolean inexact = inexactBefore(start);
        int unit = end;
        if (unit < text.length() && "余多几".indexOf(text.charAt(unit)) >= 0) {
            inexact = true;
            unit++;
        }
        if (unit < text.length() && UNITS_OF_NUMERALS.indexOf(text.charAt(unit)) >= 0 && !ordinal) {
            numeral(start, end, unit, inexact);
        }
        return end;
    }

    private void numeral(int start, int end, int unit, boolean inexact) {
        String written = text.substring(start, end);
        OptionalLong value = ChineseNumeral.value(written);
        boolean phrase =
                text.startsWith("事", unit + 1) || written.equals("一") && "件起宗例部".indexOf(text.charAt(unit)) < 0;
        if (value.isPresent() && !phrase) {
            boolean exact = !inexact && !inexactAfter(unit + 1);
            figures.add(new Figure(
                    start, unit + 1, BigDecimal.valueOf(value.getAsLong()), text.substring(unit, unit + 1), exact));
        }
    }

    private @Nullable String unitAt(int at) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, at)) {
                return unit;
            }
        }
        return null;
    }

    private boolean rangeBefore(int start) {
        return start > 1 && "-~—至到/".indexOf(text.charAt(start - 1)) >= 0 && isDigit(text.charAt(start - 2));
    }

    private boolean rangeAfter(int end) {
        return end + 1 < text.length() && "-~—至到".indexOf(text.charAt(end)) >= 0 && isDigit(text.charAt(end + 1));
    }

    private boolean inexactBefore(int start) {
        boolean nearly = start > 0 && "近约超逾几数".indexOf(text.charAt(start - 1)) >= 0 && !isNear(text, start - 1);
        return nearly || endsBefore(start, "超过", "不足", "至少", "不少于", "多达", "大概", "不到", "以上");
    }

    /** 最近 and 附近 are no numbers: nothing before a number there makes it vague. */
    static boolean isNear(String text, int place) {
        return place > 0 && text.charAt(place) == '近' && "最附远接".indexOf(text.charAt(place - 1)) >= 0;
    }

    private boolean endsBefore(int start, String... words) {
        for (String word : words) {
            if (text.startsWith(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean inexactAfter(int end) {
        return text.startsWith("左右", end)
                || text.startsWith("以上", end)
                || text.startsWith("以下", end)
                || text.startsWith("余", end)
                || text.startsWith("以内", end);
    }

    private static long factor(char c) {
        return switch (c) {
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
