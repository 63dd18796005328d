package org.nianbao.report.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * What stands below the title on a cover: the year, who reports, the date of the report.
 *
 * @param year the year when it stands on a line of its own; 0 otherwise
 * @param agencyName the agency when it stands on a line of its own; empty otherwise
 * @param end the index after the last of these lines
 */
record CoverLines(int year, String agencyName, int end) {

    private static final Pattern YEAR = Pattern.compile("[(（]?(20\\d\\d)(?:年度?)?[)）]?");
    private static final Pattern DATE = Pattern.compile(
            "[(（]?(?:20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})年[\\d一二三四五六七八九十]{1,2}月(?:[\\d一二三四五六七八九十]{1,3}日)?[)）]?");

    /** The lines from an index on; none when the title says both year and agency already. */
    static CoverLines after(List<Line> lines, int from, boolean wantsYear, boolean wantsAgency) {
        int year = 0;
        String agency = "";
        int end = from;
        for (int i = from; i < lines.size() && (wantsYear || wantsAgency); i++) {
            String line = CharacterForms.plainWithoutBlanks(lines.get(i).text());
            if (line.isEmpty()) {
                continue;
            }
            Matcher alone = YEAR.matcher(line);
            if (wantsYear && year == 0 && alone.matches()) {
                year = Integer.parseInt(alone.group(1));
            } else if (wantsAgency && agency.isEmpty() && AgencyName.isWhole(line)) {
                agency = line;
            } else if (agency.isEmpty() || !DATE.matcher(line).matches()) {
                break;
            }
            end = i + 1;
        }
        return new CoverLines(year, agency, end);
    }
}
