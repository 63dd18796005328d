package org.nianbao.report.rule.narrative;

import java.util.OptionalLong;

/** Numbers written in Chinese: 两, 十二, 一百零五, 二〇二三. */
final class ChineseNumeral {

    static final String CHARACTERS = "〇零一二两三四五六七八九十百千";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 9;

    private ChineseNumeral() {}

    static boolean isPart(char c) {
        return CHARACTERS.indexOf(c) >= 0;
    }

    /** The number, or empty when the characters are not one. */
    static OptionalLong value(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return OptionalLong.empty();
        }
        long sum = 0;
        long digit = -1;
        int lastFactor = 10_000;
        for (int i = 0; i < written.length(); i++) {
            int factor = factor(written.charAt(i));
            if (factor == 1) {
                if (digit > 0) {
                    return OptionalLong.empty();
                }
                digit = digit(written.charAt(i));
            } else {
                if (factor >= lastFactor) {
                    return OptionalLong.empty();
                }
                sum += Math.max(digit, digit < 0 ? 1 : 0) * factor;
                lastFactor = factor;
                digit = -1;
            }
        }
        boolean shortened = digit > 0 && lastFactor > 10 && lastFactor < 10_000 && written.indexOf('零') < 0;
        return shortened && written.length() > 1 ? OptionalLong.empty() : OptionalLong.of(sum + Math.max(digit, 0));
    }

    private static int factor(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
