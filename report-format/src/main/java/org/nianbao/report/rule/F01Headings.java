package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.Heading;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.text.CharacterForms;

/**
 * F-01: the six sections stand under their headings, in order (格式模板, 一 to 六). On a file the headings are looked at; on a
 * report from a form, which has them by itself, that the sections of text are not empty.
 */
final class F01Headings implements Rule {

    private static final String NUMERALS = "一二三四五六";

    @Override
    public String code() {
        return "F-01";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板：六个部分";
    }

    @Override
    public String message() {
        return "缺少或错置“{h}”";
    }

    @Override
    public String messageEn() {
        return "section \"{h}\" is missing or misplaced";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingFile();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        Map<Integer, Finding> bySection = new HashMap<>();
        Reading reading = in.reading();
        if (reading != null) {
            headings(reading, bySection);
        }
        for (int section : new int[] {1, 5, 6}) {
            TextPart part = TextPart.section(section);
            if (in.text(part).isBlank()) {
                bySection.putIfAbsent(section, empty(part));
            }
        }
        return bySection.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void headings(Reading reading, Map<Integer, Finding> bySection) {
        List<Integer> order = new ArrayList<>();
        reading.headings().forEach(heading -> order.add(heading.section()));
        for (int section = 1; section <= 6; section++) {
            int number = section;
            Optional<Heading> heading = reading.headings().stream()
                    .filter(h -> h.section() == number)
                    .findFirst();
            Optional<Finding> finding =
                    heading.isEmpty() ? Optional.of(missing(section)) : misplaced(heading.get(), order);
            finding.ifPresent(found -> bySection.put(number, found));
        }
    }

    private Optional<Finding> misplaced(Heading heading, List<Integer> order) {
        TextPart part = TextPart.section(heading.section());
        if (!isOfficial(heading)) {
            return Optional.of(Finding.of(
                    this,
                    new TextAddress(part),
                    "缺少或错置“%s”：第%d行写作“%s”，请改为规定的标题。".formatted(part.label(), heading.line(), heading.text()),
                    "Heading on line %d reads \"%s\"; the format asks for \"%s\". Use the prescribed heading."
                            .formatted(heading.line(), heading.text(), part.label())));
        }
        int at = order.indexOf(heading.section());
        boolean tooLate = order.subList(0, at).stream().anyMatch(before -> before > heading.section());
        return tooLate
                ? Optional.of(Finding.of(
                        this,
                        new TextAddress(part),
                        "缺少或错置“%s”：第%d行的这一部分排在后面的部分之后，请按一至六的顺序排列。".formatted(part.label(), heading.line()),
                        "Section \"%s\" on line %d stands after a later section. Put the six sections in order."
                                .formatted(part.label(), heading.line())))
                : Optional.empty();
    }

    /** Number style and closing punctuation are F-13's; other words, before them too, and another section's number are ours. */
    private static boolean isOfficial(Heading heading) {
        String letters = CharacterForms.letters(heading.text());
        String official =
                CharacterForms.letters(TextPart.section(heading.section()).label());
        String words = official.substring(1);
        if (!letters.endsWith(words)) {
            return false;
        }
        String number = letters.substring(0, letters.length() - words.length());
        return number.matches(
                "第?[%s%d]?(?:部分|章)?".formatted(NUMERALS.charAt(heading.section() - 1), heading.section()));
    }

    private Finding missing(int section) {
        TextPart part = TextPart.section(section);
        return Finding.of(
                this,
                new TextAddress(part),
                "缺少或错置“%s”：没有找到这一部分，请按规定的标题补上。".formatted(part.label()),
                "Section \"%s\" was not found. Add it under its prescribed heading.".formatted(part.label()));
    }

    private Finding empty(TextPart part) {
        return Finding.of(
                this,
                new TextAddress(part),
                "缺少或错置“%s”：这一部分没有内容，请补写。".formatted(part.label()),
                "Section \"%s\" is empty. Write it.".formatted(part.label()));
    }
}
