package org.nianbao.report.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;

/**
 * A line that may open a section.
 *
 * @param section which section its words name, 1 to 6
 * @param likeness how like the official heading it is: 0 exactly, larger for less
 * @param length how many characters of the line belong to the heading; text may follow on the same line
 */
record HeadingText(int section, int likeness, int length) {

    /** From this likeness on, the words are not those of the format. */
    static final int LOOSE = 4;

    private static final int LONGEST_LOOSE = 36;
    private static final String NUMERALS = "一二三四五六";
    private static final Pattern NUMBER =
            Pattern.compile("^[#>*·•●◆■\\-]*(?:[第(]?([一二三四五六]|[1-6])(?:部分|章)?[)、.,:，．。]{0,2})?\\**(.*)$");
    private static final Pattern CONTENTS_DOTS = Pattern.compile("[.·…—\\-_]{2,}\\d*");
    private static final Pattern[] KEY_WORDS = {
        Pattern.compile("总体|概述|概况|基本情况"),
        Pattern.compile("主动公开"),
        Pattern.compile("申请(?!数量|人)"),
        Pattern.compile("复议|诉讼"),
        Pattern.compile("问题|不足"),
        Pattern.compile("其他.*(?:事项|情况)|需要报告|需报告|需要说明")
    };

    /**
     * The section a line opens, or empty; the row of a table whose other cells are empty may be one.
     *
     * @param written the line
     * @param next the line after it, for a heading broken in two
     */
    static Optional<HeadingText> find(String written, String next) {
        String line = written.stripTrailing();
        if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.isEmpty()) {
            return Optional.empty();
        }
        String start = line.substring(0, Math.min(line.length(), 200));
        Matcher matcher = NUMBER.matcher(CharacterForms.folded(start));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1) == null ? "" : matcher.group(1);
        String words = matcher.group(2);
        boolean inBrackets =
                !number.isEmpty() && matcher.start(1) > 0 && matcher.group().charAt(matcher.start(1) - 1) == '(';
        for (int section = 1; section <= 6; section++) {
            Optional<HeadingText> exact = exact(section, number, words, start, next);
            if (exact.isPresent()) {
                return inBrackets ? exact.filter(HeadingText::isNumberedRight).map(HeadingText::lessLike) : exact;
            }
        }
        return inBrackets ? Optional.empty() : loose(number, words, line);
    }

    private boolean isNumberedRight() {
        return likeness <= 1;
    }

    /** Numbers in brackets are those of parts inside a section; a heading with one gives way to any other. */
    private HeadingText lessLike() {
        return new HeadingText(section, LOOSE - 1, length);
    }

    private static Optional<HeadingText> exact(int section, String number, String words, String line, String next) {
        String official = words(section);
        String letters = CharacterForms.letters(words);
        if (letters.equals(official)) {
            return Optional.of(new HeadingText(section, likeness(section, number), line.length()));
        }
        boolean brokenInTwo = !number.isEmpty()
                && letters.length() >= 4
                && official.startsWith(letters)
                && (letters + CharacterForms.letters(next)).equals(official);
        if (brokenInTwo) {
            return Optional.of(new HeadingText(section, likeness(section, number), line.length()));
        }
        if (!letters.startsWith(official)) {
            return Optional.empty();
        }
        int length = lengthOf(official, number, line);
        String rest = line.substring(length);
        boolean contents = CONTENTS_DOTS.matcher(CharacterForms.folded(rest)).matches()
                || CharacterForms.letters(rest).matches("\\d{1,3}");
        boolean textFollows = !number.isEmpty() && !Character.isLetterOrDigit(rest.charAt(0));
        return contents || textFollows
                ? Optional.of(new HeadingText(section, likeness(section, number), contents ? line.length() : length))
                : Optional.empty();
    }

    /** How many characters of the line its number and the heading take. */
    private static int lengthOf(String official, String number, String line) {
        String wanted = number + official;
        int length = 0;
        StringBuilder letters = new StringBuilder();
        while (length < line.length()
                && !letters.toString().endsWith(wanted)
                && !letters.toString().endsWith(official)) {
            letters.append(CharacterForms.letters(line.substring(length, length + 1)));
            length++;
        }
        return length;
    }

    private static int likeness(int section, String number) {
        if (number.equals(NUMERALS.substring(section - 1, section))) {
            return 0;
        }
        if (number.equals(Integer.toString(section))) {
            return 1;
        }
        return number.isEmpty() ? 2 : 3;
    }

    private static Optional<HeadingText> loose(String number, String words, String line) {
        int section = NUMERALS.indexOf(number) + 1;
        boolean candidate = number.length() == 1
                && section > 0
                && CharacterForms.letters(words).length() <= LONGEST_LOOSE
                && !words.endsWith("。")
                && !words.contains("。")
                && !words.contains(",")
                && KEY_WORDS[section - 1].matcher(words).find();
        return candidate ? Optional.of(new HeadingText(section, LOOSE, line.length())) : Optional.empty();
    }

    /** The official words of a section's heading, without number and punctuation. */
    static String words(int section) {
        return CharacterForms.letters(TextPart.section(section).label()).substring(1);
    }
}
