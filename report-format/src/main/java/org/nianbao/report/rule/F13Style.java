package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.Heading;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.text.CharacterForms;

/** F-13: headings are numbered in one way and end without 。; the year of a document number stands in 〔〕 (格式模板; 党政机关公文格式, GB/T 9704). */
final class F13Style implements Rule {

    private static final String BLANKS = "[\\s\\u3000\\u00A0]*+";
    /** The year in its brackets and the number; what stands before it says whose number it is. */
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "(?<=\\p{IsHan})X[【\\[(（{<〈《]X(?:19|20)\\d{2}X年?X[】\\])）}>〉》]X第?X\\d{1,5}X号".replace("X", BLANKS));

    private static final TextSearch SEARCH =
            new TextSearch(DocumentNumbers::mayBeMarked, DOCUMENT_NUMBER, DOCUMENT_NUMBER);
    private static final Pattern BRACKETS = Pattern.compile("[【\\[(（{<〈《](.*?)[】\\])）}>〉》]");
    private static final Pattern NUMBER = Pattern.compile("^[#*\\s\\u3000]*(?:第?([(（])?([一二三四五六]|[1-6])([)）])?)?");

    @Override
    public String code() {
        return "F-13";
    }

    @Override
    public Severity severity() {
        return Severity.I;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板；GB/T 9704—2012";
    }

    @Override
    public String message() {
        return "标题/文号不规范";
    }

    @Override
    public String messageEn() {
        return "a heading or document number is not well formed";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingFile();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<Finding> findings = new ArrayList<>();
        Reading reading = in.reading();
        if (reading != null) {
            headings(reading.headings(), findings);
        }
        for (TextPart part : List.of(TextPart.S1, TextPart.S5, TextPart.S6)) {
            subHeadings(part, SubHeadings.of(in.text(part), in.folded(part)), findings);
        }
        SEARCH.in(in).forEach(hit -> findings.add(documentNumber(hit)));
        return findings;
    }

    private void headings(List<Heading> headings, List<Finding> findings) {
        Set<String> styles = new LinkedHashSet<>();
        List<TextAddress> places = new ArrayList<>();
        for (Heading heading : headings) {
            TextAddress place = new TextAddress(TextPart.section(heading.section()));
            styles.add(style(heading.text()));
            places.add(place);
            if (heading.text().strip().endsWith("。")) {
                findings.add(stop(place, heading.text().strip()));
            }
        }
        if (styles.size() > 1) {
            findings.add(mixed(places, styles));
        }
    }

    private void subHeadings(TextPart part, List<SubHeadings.SubHeading> headings, List<Finding> findings) {
        Set<String> styles = new LinkedHashSet<>();
        List<TextAddress> places = new ArrayList<>();
        boolean runIn = headings.stream().anyMatch(SubHeadings.SubHeading::runsIn);
        for (SubHeadings.SubHeading heading : headings) {
            TextAddress place = new TextAddress(part, new Span(heading.start(), heading.end()));
            if (!heading.style().isEmpty()) {
                styles.add(heading.style());
                places.add(place);
            }
            if (heading.endsWithStop() && !runIn) {
                findings.add(stop(place, heading.text()));
            }
        }
        if (styles.size() > 1) {
            findings.add(mixed(places, styles));
        }
    }

    private static String style(String heading) {
        Matcher number = NUMBER.matcher(CharacterForms.foldedInPlace(heading));
        if (!number.find() || number.group(2) == null) {
            return "不编号";
        }
        String numeral = Character.isDigit(number.group(2).charAt(0)) ? "1" : "一";
        return number.group(1) == null && number.group(3) == null ? numeral + "、" : "（" + numeral + "）";
    }

    private Finding stop(TextAddress place, String heading) {
        return Finding.of(
                this,
                place,
                "标题/文号不规范：标题“%s”末尾不用句号，请删去。".formatted(heading),
                "The heading \"%s\" ends with a full stop. Remove it.".formatted(heading));
    }

    private Finding mixed(List<TextAddress> places, Set<String> styles) {
        String named = String.join("”“", styles);
        return Finding.of(
                this,
                places,
                "标题/文号不规范：%s中同一级标题的编号有“%s”%d种写法，请统一。".formatted(places.get(0).label(), named, styles.size()),
                "Headings of one level are numbered in %d ways: %s. Use one."
                        .formatted(styles.size(), String.join(", ", styles)));
    }

    private Finding documentNumber(TextSearch.Hit hit) {
        String written = hit.written().strip();
        String right = BRACKETS.matcher(written).replaceFirst("〔$1〕");
        return Finding.of(
                this,
                hit.address(),
                "标题/文号不规范：%s中文号的年份写作“%s”，应放在六角括号“〔〕”内：%s。"
                        .formatted(hit.address().label(), written, right),
                "The document number in %s reads \"%s\"; the year should stand in 〔〕: %s."
                        .formatted(hit.address().format(), written, right));
    }
}
