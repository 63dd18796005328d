package org.nianbao.report.rule;

import java.util.List;

/**
 * For which filing a report is checked: what the rules need to know of the agency and the season.
 *
 * @param year the reporting year of the season
 * @param agencyName the agency's registered name
 * @param aliases other names it may use
 * @param superiorRegionNames names of the regions that may stand before its name, from the largest to its own: 河南省, 新乡市,
 *     卫辉市
 * @param government true for a people's government, townships too; false for a department or an office
 * @param ruleMakingPower true when the agency may issue 规章
 */
public record FilingContext(
        int year,
        String agencyName,
        List<String> aliases,
        List<String> superiorRegionNames,
        boolean government,
        boolean ruleMakingPower) {

    /** Copies the lists. */
    public FilingContext {
        aliases = List.copyOf(aliases);
        superiorRegionNames = List.copyOf(superiorRegionNames);
    }
}
