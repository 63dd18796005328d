package org.nianbao.submission.filing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.submission.agency.model.AgencyKind;

/** "By 31 January" ends on 1 February at 00:00 in Shanghai, whatever the zone of the server. */
class FilingDatesTest {

    private static final FilingDates BY_31_JANUARY =
            new FilingDates(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 1, 31));
    private static final Instant LAST_SECOND = Instant.parse("2027-01-31T15:59:59Z");
    private static final Instant BOUNDARY = Instant.parse("2027-01-31T16:00:00Z");

    private final TimeZone here = TimeZone.getDefault();

    @AfterEach
    void giveTheZoneBack() {
        TimeZone.setDefault(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati", "UTC"})
    void areLateFromTheBoundaryOnAndNotOneSecondBefore(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(BY_31_JANUARY.overdueAt()).isEqualTo(BOUNDARY);
        assertThat(BY_31_JANUARY.publishedLateAt()).isEqualTo(BOUNDARY);
        assertThat(filed(LAST_SECOND).late()).isFalse();
        assertThat(filed(BOUNDARY).late()).isTrue();
        assertThat(filed(null).overdue(LAST_SECOND)).isFalse();
        assertThat(filed(null).overdue(BOUNDARY)).isTrue();
    }

    private static FilingFacts filed(@Nullable Instant at) {
        return new FilingFacts(
                new FilingId(2026, "410781101"),
                "卫辉市安都乡人民政府",
                AgencyKind.TOWNSHIP,
                List.of("410000", "410700", "410781"),
                BY_31_JANUARY,
                at == null ? 0 : 1,
                at,
                null);
    }
}
