package org.nianbao.submission.season.model;

import java.util.Map;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;

/**
 * A season that is not opened because of some of its dates.
 *
 * @param dates the dates in question
 */
public record DatesRefused(SeasonRefused why, Map<AgencyKind, FilingDates> dates) implements SeasonStep {

    public DatesRefused {
        dates = Map.copyOf(dates);
    }
}
