package org.nianbao.report.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as Word's lists write them. */
final class NumberForm {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private NumberForm() {}

    /** A number in one of the forms that Word names; plain digits for those that are not used in Chinese. */
    static String write(@Nullable String form, int number) {
        return switch (form == null ? "decimal" : form) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand" -> chinese(number, DIGITS, "十", "百");
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" ->
                chinese(number, LEGAL_DIGITS, "拾", "佰");
            case "ideographTraditional" -> pick(STEMS, number);
            case "ideographZodiac" -> pick(BRANCHES, number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20, "");
            case "decimalEnclosedParen" -> enclosed(number, '⑴', 20, "()");
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20, ".");
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10, "");
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "bullet", "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String chinese(int number, String digits, String ten, String hundred) {
        if (number < 0 || number > 999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            text.append(digits.charAt(hundreds)).append(hundred);
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : digits.charAt(tens)).append(ten);
        } else if (hundreds > 0 && ones > 0) {
            text.append(digits.charAt(0));
        }
        if (ones > 0 || number == 0) {
            text.append(digits.charAt(ones));
        }
        return text.toString();
    }

    private static String pick(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append((char) (c >= '0' && c <= '9' ? c + '０' - '0' : c)));
        return text.toString();
    }

    private static String enclosed(int number, char first, int last, String otherwise) {
        if (number >= 1 && number <= last) {
            return String.valueOf((char) (first + number - 1));
        }
        return otherwise.length() == 2 ? "(" + number + ")" : number + otherwise;
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
            }
        }
        return text.toString();
    }

    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 20) {
            return Integer.toString(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
