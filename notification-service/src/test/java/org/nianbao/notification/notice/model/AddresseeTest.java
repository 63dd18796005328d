package org.nianbao.notification.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.filing.model.Filing.DueDate;
import org.nianbao.notification.filing.model.Region;
import org.nianbao.notification.recipient.model.Recipient;
import org.nianbao.notification.recipient.model.RecipientRole;

class AddresseeTest {

    private static final Filing FILING = new Filing(
            "2026-410781101",
            2026,
            "410781101",
            "卫辉市安都乡人民政府",
            List.of(new Region("410000", "河南省"), new Region("410700", "新乡市"), new Region("410781", "卫辉市")),
            LocalDate.of(2027, 1, 22),
            LocalDate.of(2027, 1, 31),
            new DueDate(DueDateState.OPEN, 0, Instant.EPOCH));

    @Test
    void takesTheAgencysOwnLeaderBeforeOneOfARegion() {
        Recipient own = person("own", RecipientRole.LEADER, "410781101", null);
        Recipient county = person("county", RecipientRole.LEADER, null, "410781");
        Recipient province = person("province", RecipientRole.LEADER, null, "410000");

        Addressee leader = Addressee.leader(FILING);
        assertThat(leader.choose(List.of(own, county, province))).containsExactly(own);
        assertThat(leader.choose(List.of(county, province))).containsExactly(county);
        assertThat(leader.choose(List.of(province))).containsExactly(province);
        assertThat(leader.choose(List.of())).isEmpty();
    }

    @Test
    void findsTheAuthorityInTheOfficeThatAlsoFilesAReportOfItsOwn() {
        Recipient office = new Recipient(
                "office",
                "王芳",
                "w@example.cn",
                Set.of(RecipientRole.CLERK, RecipientRole.AUTHORITY),
                "410781001",
                "410781",
                true);
        assertThat(Addressee.named("AUTHORITY", FILING).choose(List.of(office))).containsExactly(office);
    }

    @Test
    void tellsAllReviewersOfADeskFromItsScopeUpwards() {
        assertThat(Addressee.desk("SECRECY", "410700", FILING).scopes()).containsExactly("410700", "410000");
        assertThat(Addressee.desk("SECRECY", "410781101", FILING).scopes())
                .containsExactly("410781101", "410781", "410700", "410000");
        assertThat(Addressee.desk("INSPECTION", "320813", FILING).scopes()).containsExactly("320813");
        Recipient county = person("county", RecipientRole.SECRECY, null, "410781");
        Recipient province = person("province", RecipientRole.SECRECY, null, "410000");
        assertThat(Addressee.desk("SECRECY", "410781", FILING).choose(List.of(county, province)))
                .containsExactly(county, province);
    }

    @Test
    void knowsNobodyInARoleOfALaterRelease() {
        Addressee unknown = Addressee.named("BURSAR", FILING);
        assertThat(unknown.knownRole()).isEmpty();
        assertThat(unknown.label()).isEqualTo("BURSAR");
    }

    private static Recipient person(
            String subject, RecipientRole role, @Nullable String agency, @Nullable String region) {
        return new Recipient(subject, subject, subject + "@example.cn", Set.of(role), agency, region, true);
    }
}
