package org.nianbao.report.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report taken apart, whatever the order of its parts: {@code 卫辉市信访局 2023 年政府信息公开工作年度报告},
 * {@code 2023年度某某局政府信息公开年报}, {@code 某某局政府信息公开工作年度报告（2023年）}.
 *
 * @param agencyName who reports, without blanks, glyphs as written; empty when the title does not say
 * @param year the reporting year; 0 when the title names none or more than one
 */
public record TitleText(String agencyName, int year) {

    /** The longest title, in characters. */
    public static final int LONGEST = 120;

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern YEAR =
            Pattern.compile("(20\\d\\d|二[〇○零Oo0][〇○零一二三四五六七八九Oo0]{2})(?:年度|年(?!度?报)|(?=年度?报))?");
    /** When it was issued, in brackets behind the title. */
    private static final Pattern ISSUED = Pattern.compile("\\((?:20\\d\\d年)?[^()]{0,12}(?:月|发布|公布|印发)[^()]{0,8}\\)$");

    private static final Pattern REST = Pattern.compile(
            "(?:标题[:：])?[《〈\"“]?(?:关于)?(.*?)(?:关于)?的?"
                    + "(?:(?:政府|政务|府)?信息公开|政务公开)(?:工作)?(?:情况)?的?(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:总结)?(?:报告|年报)(?:\\(.*\\))?[》〉\"”]?");

    /** Takes a line apart, or empty when it is not the title of an annual report. */
    public static Optional<TitleText> find(String line) {
        String plain = ISSUED.matcher(CharacterForms.plainWithoutBlanks(line)).replaceFirst("");
        if (plain.length() > LONGEST || plain.indexOf('。') >= 0 || plain.indexOf(';') >= 0) {
            return Optional.empty();
        }
        String folded = TraditionalForms.fold(plain);
        Set<Integer> years = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder();
        StringBuilder restFolded = new StringBuilder();
        int from = 0;
        Matcher year = YEAR.matcher(folded);
        while (year.find()) {
            years.add(number(year.group(1)));
            rest.append(plain, from, year.start());
            restFolded.append(folded, from, year.start());
            from = year.end();
        }
        rest.append(plain.substring(from));
        restFolded.append(folded.substring(from));
        Matcher matcher = REST.matcher(restFolded);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String agency = rest.substring(matcher.start(1), matcher.end(1))
                .replace('(', '（')
                .replace(')', '）');
        int single = years.size() == 1 ? years.iterator().next() : 0;
        return Optional.of(new TitleText(agency.endsWith("人民") ? agency + "政府" : agency, single));
    }

    /**
     * A title as people are shown it: no blank between two Chinese characters (where a PDF broke the line: 年度 报告), any
     * other run of blanks as one. The report itself keeps its title as written.
     */
    public static String shown(String written) {
        StringBuilder shown = new StringBuilder(written.length());
        boolean gap = false;
        for (int c : written.codePoints().toArray()) {
            if (CharacterForms.isBlank(c)) {
                gap = true;
                continue;
            }
            if (gap
                    && !shown.isEmpty()
                    && !(CharacterForms.isChinese(shown.codePointBefore(shown.length()))
                            && CharacterForms.isChinese(c))) {
                shown.append(' ');
            }
            shown.appendCodePoint(c);
            gap = false;
        }
        return shown.toString();
    }

    /**
     * A title in pieces of which every second one is blanks that are not {@linkplain #shown shown}; the first may be empty.
     * Together they are the title as written.
     */
    public static List<String> pieces(String written) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < written.length()) {
            int end = at;
            while (end < written.length() && CharacterForms.isBlank(written.charAt(end))) {
                end++;
            }
            boolean inside = at > 0 && end < written.length();
            boolean parts = inside
                    && !(CharacterForms.isChinese(written.codePointBefore(at))
                            && CharacterForms.isChinese(written.codePointAt(end)));
            int unseen = parts ? Math.min(at + 1, end) : at;
            if (unseen < end) {
                pieces.add(written.substring(from, unseen));
                pieces.add(written.substring(unseen, end));
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        pieces.add(written.substring(from));
        return pieces;
    }

    private static int number(String written) {
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int digit = Character.isDigit(c) ? c - '0' : Math.max(0, NUMERALS.indexOf(c));
            number = number * 10 + digit;
        }
        return number;
    }
}
