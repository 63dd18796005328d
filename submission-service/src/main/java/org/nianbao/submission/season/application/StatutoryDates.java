package org.nianbao.submission.season.application;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;

/**
 * The dates of a season when nobody says otherwise (article 49, format 国办公开办函〔2021〕30号). submitBy lies so many working
 * days before publishBy; it is publishBy itself while the year's holidays are not announced.
 */
public final class StatutoryDates {

    private final WorkingDays workingDays;
    private final int deskDays;

    /**
     * @param deskDays working days that the desks need between submitBy and publishBy
     */
    public StatutoryDates(WorkingDays workingDays, int deskDays) {
        this.workingDays = workingDays;
        this.deskDays = deskDays;
    }

    /** The dates of every kind of agency for a reporting year. */
    public Map<AgencyKind, FilingDates> of(int year) {
        Map<AgencyKind, FilingDates> dates = new EnumMap<>(AgencyKind.class);
        for (AgencyKind kind : AgencyKind.values()) {
            LocalDate publishBy = publishBy(kind, year + 1);
            dates.put(kind, new FilingDates(workingDays.before(publishBy, deskDays), publishBy));
        }
        return dates;
    }

    private static LocalDate publishBy(AgencyKind kind, int filingYear) {
        return switch (kind) {
            case DEPARTMENT, GOVERNMENT_OFFICE, TOWNSHIP -> LocalDate.of(filingYear, Month.JANUARY, 31);
            case COUNTY_GOVERNMENT -> LocalDate.of(filingYear, Month.FEBRUARY, 20);
            case PREFECTURE_GOVERNMENT -> LocalDate.of(filingYear, Month.MARCH, 10);
            case PROVINCE_GOVERNMENT, VERTICAL_SYSTEM -> LocalDate.of(filingYear, Month.MARCH, 31);
        };
    }
}
