package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.AgencyChanged;
import org.nianbao.events.submission.Region;

/** Everybody responsible is told, and nobody who left. */
class DepartureTest extends ServiceTest {

    @Test
    void tellsEveryClerkOfTheAgencyUntilSheLeaves() {
        Township township = newTownship();
        String second = "u-second-" + township.code();
        register(Township.person(
                second, "周敏", "second-" + township.code() + "@example.cn", "CLERK", township.code(), null));
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.dueSoon("CLERK"));
        soon().untilAsserted(() -> assertThat(notices(township.filingId()))
                .extracting(notice -> notice.get("recipient").asString())
                .containsExactlyInAnyOrder(township.clerkSubject(), second));

        broker.send(township.code(), departed(township, township.clerkSubject()));
        soon().until(() -> jdbc.sql("select not active from recipient where subject = ?")
                .param(township.clerkSubject())
                .query(Boolean.class)
                .single());
        broker.send(township.filingId(), township.overdue("CLERK"));

        soon().untilAsserted(() -> assertThat(notices(township.filingId())).hasSize(3));
        assertThat(notices(township.filingId()).stream()
                        .filter(notice -> notice.get("kind").asString().equals("filing-overdue"))
                        .map(notice -> notice.get("recipient").asString()))
                .containsExactly(second);
    }

    @Test
    void keepsWhoBelongsToAnotherAgencyByNow() {
        Township left = newTownship();
        Township joined = newTownship();
        register(Township.person(left.clerkSubject(), "李敏", left.clerkMail(), "CLERK", joined.code(), null));

        broker.send(left.code(), departed(left, left.clerkSubject(), left.leaderSubject()));

        soon().until(() -> jdbc.sql("select not active from recipient where subject = ?")
                .param(left.leaderSubject())
                .query(Boolean.class)
                .single());
        assertThat(jdbc.sql("select active from recipient where subject = ?")
                        .param(left.clerkSubject())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static AgencyChanged departed(Township township, String... subjects) {
        return new AgencyChanged(
                township.code(),
                "卫辉市第" + township.code() + "乡人民政府",
                List.of(),
                "TOWNSHIP",
                List.of(new Region("410781", "卫辉市", "COUNTY")),
                true,
                null,
                List.of(subjects));
    }
}
