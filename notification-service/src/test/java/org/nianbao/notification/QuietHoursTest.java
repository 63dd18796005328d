package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody is disturbed at night, except on the last day of a date. */
class QuietHoursTest extends ServiceTest {

    @Test
    void letsALetterOfTheEveningWaitForTheMorning() {
        MovableClock.CLOCK.put("2027-01-12T20:00+08:00");
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.approved());
        soon().until(() -> deliveries(township.filingId()).size() == 2);

        assertThat(deliveries(township.filingId())).allSatisfy(delivery -> {
            assertThat(delivery.get("state").asString()).isEqualTo("WAITING");
            assertThat(delivery.get("notBefore").asString()).isEqualTo("2027-01-13T00:00:00Z");
        });
        // in the application it is there at once
        assertThat(notices(township.filingId())).hasSize(2);
        MovableClock.CLOCK.put("2027-01-13T07:59:00+08:00");
        proveThatNothingIsReleased(township);
        MovableClock.CLOCK.put("2027-01-13T08:00+08:00");
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(1));
    }

    @Test
    void disturbsInTheLast24HoursOfADate() {
        MovableClock.CLOCK.put("2027-01-22T21:30+08:00");
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.dueToday("2027-01-22", "CLERK"));
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(1));
    }

    @Test
    void letsWhatIsLateAnywayWaitForTheMorning() {
        MovableClock.CLOCK.put("2027-01-23T00:00:05+08:00");
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.overdue("CLERK"));
        soon().until(() -> deliveries(township.filingId()).size() == 1);
        proveThatNothingIsReleased(township);
        MovableClock.CLOCK.put("2027-01-23T08:00:01+08:00");
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(1));
    }

    /** What another person gets at once, ordered later, has been sent; so this one was looked at and left. */
    private void proveThatNothingIsReleased(Township township) {
        Township urgent = newTownship();
        broker.send(urgent.filingId(), urgent.opened());
        broker.send(urgent.filingId(), urgent.extendedTo(today()));
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(urgent.clerkMail())).hasSize(1));
        assertThat(deliveries(township.filingId()))
                .extracting((JsonNode delivery) -> delivery.get("state").asString())
                .containsOnly("WAITING");
        assertThat(office.lettersTo(township.clerkMail())).isEmpty();
    }

    private static String today() {
        return MovableClock.CLOCK
                .instant()
                .atZone(MovableClock.CLOCK.getZone())
                .toLocalDate()
                .toString();
    }
}
