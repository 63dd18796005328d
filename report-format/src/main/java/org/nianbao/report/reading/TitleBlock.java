package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.TitleText;

/**
 * The title of a report found among the lines before its first heading.
 *
 * @param title as written; the parts of a title broken over lines put together; empty when there is none
 * @param agencyName from the title
 * @param year from the title, else from the statistics period, else 0
 * @param preamble the other lines
 */
record TitleBlock(String title, String agencyName, int year, String preamble) {

    private static final int LINES_OF_A_TITLE = 4;
    private static final int LINES_LOOKED_AT = 60;
    private static final Pattern PERIOD =
            Pattern.compile("(20\\d\\d)年(?:0?1月0?1日)(?:起)?(?:至|到|-|—|~)(?:(20\\d\\d)年)?(?:12月31日)");

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_LINE = 400;
    private static final Pattern END = Pattern.compile("(?:报告|年报)(?:[(（]\\d{4}年?度?[)）])?(?![）)》”\"的])");

    private record Candidate(int from, int to, String written, TitleText title) {
        int worth() {
            return (title.year() == 0 ? 0 : 2) + (title.agencyName().isEmpty() ? 0 : 1);
        }
    }

    static TitleBlock of(List<Line> written, List<Line> all, Paragraphs paragraphs) {
        List<Line> before = cutAfterTitles(written);
        List<Line> lines = before.subList(0, Math.min(before.size(), LINES_LOOKED_AT));
        Candidate best = null;
        for (int from = 0; from < lines.size(); from++) {
            Optional<Candidate> candidate = candidate(lines, from);
            if (candidate.isPresent() && (best == null || candidate.get().worth() > best.worth())) {
                best = candidate.get();
            }
        }
        if (best == null) {
            return new TitleBlock("", "", yearOfPeriod(all), paragraphs.join(before));
        }
        Candidate title = best;
        List<Line> rest = new ArrayList<>(before.subList(0, title.from()));
        CoverLines cover = CoverLines.after(
                before,
                title.to(),
                title.title().year() == 0,
                title.title().agencyName().isEmpty());
        rest.addAll(before.subList(cover.end(), before.size()));
        int year = title.title().year() + cover.year();
        return new TitleBlock(
                title.written(),
                title.title().agencyName() + cover.agencyName(),
                year == 0 ? yearOfPeriod(all) : year,
                paragraphs.join(rest));
    }

    /** Lines cut in two where a title is followed by more text on its line. */
    private static List<Line> cutAfterTitles(List<Line> lines) {
        List<Line> cut = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text();
            Matcher end = END.matcher(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
            int at = 0;
            while (at == 0 && text.length() > LONGEST_TITLE && end.find()) {
                Optional<TitleText> title = TitleText.find(trimmed(text.substring(0, end.end())));
                if (title.isPresent()
                        && title.get().year() > 0
                        && !title.get().agencyName().isEmpty()
                        && isPlausible(title.get(), 1, text)) {
                    at = end.end();
                }
            }
            if (at > 0) {
                cut.add(line.withText(text.substring(0, at)));
            }
            cut.add(at == 0 ? line : line.withText(text.substring(at).strip()));
        }
        return cut;
    }

    /**
     * A title that starts on this line; the shortest, but with the agency's name on the line before taken in. Blanks at the
     * end of a line that was broken stay between its parts; those that set the next to the middle of the page do not.
     */
    private static Optional<Candidate> candidate(List<Line> lines, int from) {
        if (lines.get(from).isBlank()) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        String seam = "";
        int taken = 0;
        for (int i = from; i < lines.size() && taken < LINES_OF_A_TITLE; i++) {
            if (lines.get(i).isBlank()) {
                seam = "";
                continue;
            }
            String text = lines.get(i).text();
            written.append(seam).append(taken == 0 ? trimmed(text) : text.strip());
            seam = text.substring(text.stripTrailing().length());
            taken++;
            Optional<TitleText> title = TitleText.find(written.toString());
            if (title.isPresent()
                    && isPlausible(title.get(), taken, lines.get(from).text())) {
                return Optional.of(new Candidate(from, i + 1, written.toString().strip(), title.get()));
            }
        }
        return Optional.empty();
    }

    /** A title on several lines begins with the agency's name or is broken in the middle, never with a line of its own. */
    private static boolean isPlausible(TitleText title, int lines, String firstLine) {
        String name = title.agencyName();
        if (lines > 1 && !beginsName(CharacterForms.plainWithoutBlanks(firstLine), name)) {
            return false;
        }
        return name.length() <= 50 && !name.matches(".*[,:;!?,：；！？].*") && !name.matches("(?:根据|按照|现将|本报告|为|附件).*");
    }

    /** True when a line is or begins the agency's name, or holds words of the title itself. */
    private static boolean beginsName(String firstLine, String name) {
        String first = firstLine
                .replace('(', '（')
                .replace(')', '）')
                .replaceFirst("^关于", "")
                .replaceFirst("关于$", "");
        return name.startsWith(first)
                ? AgencyName.goesOn(first, name.substring(first.length()))
                : first.contains("公开") || first.matches(".*20\\d\\d.*") || first.matches(".*二[〇○零].*");
    }

    /** A line without the way to the page before it or the name of the site after it. */
    private static String trimmed(String line) {
        String text = line.substring(Math.max(line.lastIndexOf('>'), line.lastIndexOf('»')) + 1);
        for (char separator : new char[] {'_', '|', '-'}) {
            int cut = text.indexOf(separator);
            if (cut > 0 && TitleText.find(text.substring(0, cut)).isPresent()) {
                text = text.substring(0, cut);
            }
        }
        return text.replaceFirst("^[#*\\s\\u3000]+", "").replaceFirst("[*\\s\\u3000]+$", "");
    }

    private static int yearOfPeriod(List<Line> lines) {
        for (Line line : lines) {
            Matcher period = PERIOD.matcher(CharacterForms.folded(line.text()));
            if (period.find() && (period.group(2) == null || period.group(2).equals(period.group(1)))) {
                return Integer.parseInt(period.group(1));
            }
        }
        return 0;
    }
}
