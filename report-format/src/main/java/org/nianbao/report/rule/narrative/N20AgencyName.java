package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.FilingContext;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.LookAlikes;
import org.nianbao.report.text.TitleText;

/**
 * N-20: the agency and its places are written as they are called (条例第五十条: the agency's own report): no look-alike glyph, no glyph of
 * another script, and no other agency in its place.
 */
final class N20AgencyName extends NarrativeRule {

    private static final List<TextPart> PARTS =
            List.of(TextPart.TITLE, TextPart.P, TextPart.S1, TextPart.S5, TextPart.S6);
    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fff]{2,7}?(?:省|市|县|区|州|盟|旗|乡|镇|街道|苏木)");
    private static final Pattern SUBJECT =
            Pattern.compile("(?:20\\d\\d年度?,?)?([\\u4e00-\\u9fff]{2,9}?(?:街道办事处|街道|乡|镇|局|委员会))(?:人民政府|政府|办事处)?"
                    + "(?=[在按严认高共未收主坚持紧始以政积深全切扎根依][上照格真度收到动续紧终习府极入面实据法动公])");
    private static final Pattern NO_NAME =
            Pattern.compile("[全各我本该其级属对向由与和会同把为是及等督的在]|通过|指导|推动|将|经|建设|工作|发展|联合|社区|20|[乡城]$|^村$");
    private static final int MOST_VARIANTS = 3;

    N20AgencyName() {
        super("N-20", Severity.W, "《政府信息公开条例》第四十九条、第五十条", "单位名称疑误", "the agency's name looks wrong");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        variants(narrative, findings);
        places(narrative).forEach(place -> lookAlikes(narrative, place, findings));
        otherAgencies(narrative, findings);
        return findings;
    }

    /** A glyph of traditional script in the name of a report that is otherwise in simplified script. */
    private void variants(Narrative narrative, List<Finding> findings) {
        String title = narrative.report().title();
        String name = TitleText.find(title).map(TitleText::agencyName).orElse("");
        String folded = CharacterForms.folded(name);
        if (name.isEmpty() || folded.length() != name.length() || folded.equals(CharacterForms.plain(name))) {
            return;
        }
        Matcher place =
                Pattern.compile("[\\u4e00-\\u9fff]{1,7}?(?:[省市县区州盟旗乡镇局]|$)").matcher(folded);
        while (place.find()) {
            String written = name.substring(place.start(), place.end());
            if (!CharacterForms.plain(written).equals(place.group()) && variantsIn(narrative) <= MOST_VARIANTS) {
                List<CellAddress> addresses = new ArrayList<>();
                PARTS.forEach(part -> occurrences(narrative.text(part), written, addresses));
                if (!addresses.isEmpty()) {
                    findings.add(finding(addresses, written, place.group()));
                }
            }
        }
    }

    /** How many different glyphs of traditional script the text has. */
    private static long variantsIn(Narrative narrative) {
        PlainText text = narrative.text(TextPart.S1);
        String written = CharacterForms.plain(text.written());
        String folded = text.folded();
        if (written.length() != folded.length()) {
            return 0;
        }
        Set<Character> variants = new LinkedHashSet<>();
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != folded.charAt(i) && Character.isIdeographic(written.charAt(i))) {
                variants.add(written.charAt(i));
            }
        }
        return variants.size();
    }

    private static void occurrences(PlainText text, String written, List<CellAddress> addresses) {
        int at = text.written().indexOf(written);
        while (at >= 0) {
            addresses.add(text.asWritten(at, at + written.length()));
            at = text.written().indexOf(written, at + written.length());
        }
    }

    /** The filer's own place and those above it, by name, of three characters or more. */
    private static Set<String> places(Narrative narrative) {
        List<String> names = new ArrayList<>();
        names.add(narrative.filer().name());
        FilingContext filing = narrative.input().filing();
        if (filing != null) {
            names.addAll(filing.superiorRegionNames());
        }
        Set<String> places = new LinkedHashSet<>();
        for (String name : names) {
            Matcher place = PLACE.matcher(CharacterForms.folded(name));
            while (place.find()) {
                places.add(place.group());
            }
        }
        return places;
    }

    private void lookAlikes(Narrative narrative, String place, List<Finding> findings) {
        for (TextPart part : PARTS) {
            PlainText text = narrative.text(part);
            String words = text.text();
            char suffix = place.charAt(place.length() - 1);
            for (int end = words.indexOf(suffix); end >= 0; end = words.indexOf(suffix, end + 1)) {
                int start = end + 1 - place.length();
                if (start >= 0 && LookAlikes.differInOne(words.substring(start, end + 1), place)) {
                    findings.add(finding(List.of(text.address(start, end + 1)), text.written(start, end + 1), place));
                }
            }
        }
    }

    /** Another township in a township's report, another bureau in a bureau's, as the one who acts. */
    private void otherAgencies(Narrative narrative, List<Finding> findings) {
        Filer filer = narrative.filer();
        if (filer.name().isEmpty() || filer.isConsolidated()) {
            return;
        }
        for (Sentence sentence : narrative.sentences()) {
            PlainText text = sentence.source();
            Matcher subject = SUBJECT.matcher(text.text()).region(sentence.start(), sentence.end());
            if (subject.lookingAt()) {
                String name = subject.group(1);
                if (isOfTheSameKind(filer, name)
                        && !NO_NAME.matcher(name.substring(0, name.length() - 1))
                                .find()
                        && !filer.endsOwnName(text.text(), subject.end(1))
                        && !filer.isCalled(name)) {
                    findings.add(finding(List.of(text.address(subject.start(1), subject.end(1))), name, filer.name()));
                }
            }
        }
    }

    private static boolean isOfTheSameKind(Filer filer, String name) {
        boolean township = name.endsWith("乡") || name.endsWith("镇") || name.contains("街道");
        return township ? filer.isTownship() : filer.name().matches(".*(?:局|委|委员会)");
    }

    private Finding finding(List<CellAddress> places, String written, String meant) {
        return Finding.of(
                this,
                places,
                "单位名称疑误：%s写的是“%s”，疑应为“%s”。请核对单位和地名。".formatted(places.get(0).label(), written, meant),
                "%s says \"%s\"; \"%s\" was probably meant. Check the names of agency and places."
                        .formatted(places.get(0).format(), written, meant));
    }
}
