package org.nianbao.notification.filing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One agency's report for one season, as far as notices speak of it.
 *
 * @param id {year}-{agencyCode}
 * @param year the reporting year
 * @param regionPath from the province down; the last is the agency's own region
 * @param submitBy internal date, reminded against
 * @param publishBy statutory date (article 49)
 * @param dueDate how the internal date stands in calendars
 */
public record Filing(
        String id,
        int year,
        String agencyCode,
        String agencyName,
        List<Region> regionPath,
        LocalDate submitBy,
        LocalDate publishBy,
        DueDate dueDate) {

    /**
     * The date as a calendar knows it.
     *
     * @param number a new one, higher by one, each time the date moves or its state changes
     * @param changedAt business time of that
     */
    public record DueDate(DueDateState state, int number, Instant changedAt) {}

    public Filing {
        regionPath = List.copyOf(regionPath);
    }

    /** The same filing with other dates. */
    public Filing withDates(LocalDate newSubmitBy, LocalDate newPublishBy) {
        return new Filing(id, year, agencyCode, agencyName, regionPath, newSubmitBy, newPublishBy, dueDate);
    }

    /** The same filing when its date is over, or was lifted; the first reason counts. */
    public Filing withDueDate(DueDateState state) {
        if (dueDate.state() != DueDateState.OPEN) {
            return this;
        }
        DueDate over = new DueDate(state, dueDate.number(), dueDate.changedAt());
        return new Filing(id, year, agencyCode, agencyName, regionPath, submitBy, publishBy, over);
    }

    /** Whether the last day of the date has begun and not ended: a letter must not wait for the morning after it. */
    public boolean isOnItsLastDay(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().equals(submitBy);
    }

    /** Codes of the regions from the agency's own up to the province. */
    public List<String> regionsUpwards() {
        List<String> codes =
                new ArrayList<>(regionPath.stream().map(Region::code).toList());
        Collections.reverse(codes);
        return codes;
    }

    /**
     * Codes of a region of the path and of those above it, nearest first; of a region that is not on the path only
     * itself.
     */
    public List<String> regionsUpwardsFrom(String region) {
        List<String> upwards = regionsUpwards();
        int at = upwards.indexOf(region);
        return at < 0 ? List.of(region) : upwards.subList(at, upwards.size());
    }
}
