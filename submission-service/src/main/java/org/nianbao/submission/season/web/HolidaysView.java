package org.nianbao.submission.season.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The holidays of a calendar year in which something of the season is due.
 *
 * @param notice number of the State Council's notice; null while it has not appeared
 * @param note 年度节假日安排未公布 while it has not appeared: dates are counted in calendar days, reminders go out every day
 */
record HolidaysView(
        int year, @Nullable String notice, @Nullable String note) {

    static HolidaysView of(int year, Optional<String> notice) {
        return new HolidaysView(year, notice.orElse(null), notice.isPresent() ? null : "年度节假日安排未公布");
    }
}
