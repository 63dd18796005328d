package org.nianbao.notification.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "20:00, 08:00, 2027-01-12T19:59:59+08:00, 2027-01-12T19:59:59+08:00",
        "20:00, 08:00, 2027-01-12T20:00+08:00,    2027-01-13T08:00+08:00",
        "20:00, 08:00, 2027-01-31T23:59+08:00,    2027-02-01T08:00+08:00",
        "20:00, 08:00, 2027-01-13T00:00+08:00,    2027-01-13T08:00+08:00",
        "20:00, 08:00, 2027-01-13T07:59:59+08:00, 2027-01-13T08:00+08:00",
        "20:00, 08:00, 2027-01-13T08:00+08:00,    2027-01-13T08:00+08:00",
        "20:00, 08:00, 2027-01-12T12:30Z,         2027-01-13T08:00+08:00",
        "12:00, 14:00, 2027-01-12T13:00+08:00,    2027-01-12T14:00+08:00",
        "12:00, 14:00, 2027-01-12T14:00+08:00,    2027-01-12T14:00+08:00",
        "12:00, 14:00, 2027-01-12T03:00+08:00,    2027-01-12T03:00+08:00",
        "00:00, 00:00, 2027-01-12T03:00+08:00,    2027-01-12T03:00+08:00",
    })
    void saysWhenALetterMayGo(LocalTime from, LocalTime until, OffsetDateTime now, OffsetDateTime earliest) {
        QuietHours quietHours = new QuietHours(from, until, SHANGHAI);
        assertThat(quietHours.earliest(now.toInstant())).isEqualTo(earliest.toInstant());
    }
}
