package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person does here leaves a line in the audit log, without anybody's address. */
class AuditTest extends ServiceTest {

    @Test
    void keepsWhoWasEnteredAndWhatWasChosen() {
        Township township = newTownship();
        String chain = "recipient:" + township.clerkSubject();
        String clerk = Api.token(township.clerkSubject(), "clerk", township.code(), null);
        api().put(
                        clerk,
                        "/api/v1/recipients/" + township.clerkSubject() + "/preferences",
                        "{\"channels\":{\"report-approved\":[]}}");

        assertThat(entries(chain))
                .hasSize(2)
                .satisfiesExactly(
                        entered -> assertThat(entered)
                                .startsWith("recipient-entered u-")
                                .contains("\"active\":true"),
                        chosen -> assertThat(chosen)
                                .startsWith("preferences-changed " + township.clerkSubject())
                                .contains("\"report-approved\":[]"))
                .noneMatch(entry -> entry.contains(township.clerkMail()));
    }

    @Test
    void letsTheAuthorityReadWhoConfirmedWhatAboutItsFilings() {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.approved());
        soon().until(() -> !notices(township.filingId()).isEmpty());
        String clerk = Api.token(township.clerkSubject(), "clerk", township.code(), null);
        String notice = notices(township.filingId()).stream()
                .filter(one -> one.get("recipient").asString("").equals(township.clerkSubject()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        api().post(clerk, "/api/v1/notices/" + notice + "/acknowledgement");
        api().post(clerk, "/api/v1/notices/" + notice + "/acknowledgement");

        assertThat(entries(township.filingId()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .startsWith("notice-acknowledged " + township.clerkSubject())
                        .contains(notice));
        String log = "/api/v1/operations/audit?chain=" + township.filingId();
        assertThat(api().get(Api.administrator(), log).body().toString()).contains("notice-acknowledged");
        assertThat(api().get(clerk, log).status()).isEqualTo(403);
    }

    private List<String> entries(String chain) {
        return jdbc.sql(
                        "select action || ' ' || actor || ' ' || coalesce(after, '') from audit_entry where chain = ? order by number")
                .param(chain)
                .query(String.class)
                .list();
    }
}
