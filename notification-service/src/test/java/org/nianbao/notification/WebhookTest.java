package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person's own system is told, signed, and again until it takes it. */
class WebhookTest extends ServiceTest {

    private static final String SECRET = "0123456789abcdef-secret";

    private final Hook hook = new Hook();

    WebhookTest() throws IOException {}

    @AfterEach
    void close() {
        hook.close();
    }

    @Test
    void postsTheNoticeWithASignatureThatTheOtherSideCanCheck() throws Exception {
        Township township = wantingWebhooks();
        broker.send(township.filingId(), township.approved());
        soon().until(() -> hook.calls().size() == 1);

        Hook.Call call = hook.calls().get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal((call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(call.signature()).isEqualTo("v1=" + HexFormat.of().formatHex(expected));
        assertThat(Instant.ofEpochSecond(Long.parseLong(call.timestamp())))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(5));
        assertThat(call.body()).contains("已通过审核").contains(township.filingId());
        assertThat(office.lettersTo(township.clerkMail())).isEmpty();
    }

    @Test
    void triesAgainUnderTheSameNumberWhateverTheOtherSideDoesAndFollowsNoRedirect() {
        Township township = wantingWebhooks();
        hook.answer(500, 302, 404, Hook.SILENCE);
        broker.send(township.filingId(), township.approved());
        soon().until(() -> hook.calls().size() == 5);

        Set<String> numbers = hook.calls().stream().map(Hook.Call::delivery).collect(Collectors.toUnmodifiableSet());
        assertThat(numbers).hasSize(1);
        assertThat(hook.calls()).extracting(Hook.Call::path).containsOnly("/hook");
        soon().until(() -> notices(township.filingId()).stream()
                .filter(notice -> notice.get("recipient").asString().equals(township.clerkSubject()))
                .allMatch(notice -> notice.get("state").asString().equals("SENT")));
    }

    @Test
    void goesByMailAndTellsTheAdministratorsWhenTheOtherSideIsGoneForGood() {
        Township township = wantingWebhooks();
        String administrator = "admin-" + township.code() + "@example.cn";
        register(Township.person("u-a-" + township.code(), "周强", administrator, "ADMINISTRATOR", null, null));
        hook.answer(410);
        broker.send(township.filingId(), township.approved());

        soon().untilAsserted(() -> {
            assertThat(office.lettersTo(township.clerkMail())).hasSize(1);
            assertThat(office.lettersTo(administrator)).hasSize(1);
        });
        assertThat(MailOffice.text(office.lettersTo(administrator).get(0)))
                .contains("接口推送")
                .contains("HTTP 410")
                .contains("系统已改用“电子邮件”发送");
        register(Township.person("u-a-" + township.code(), "周强", administrator, "ADMINISTRATOR", null, null)
                .replace("\"active\":true", "\"active\":false"));
    }

    private Township wantingWebhooks() {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        Api.Answer answer = api().put(
                        Api.administrator(),
                        "/api/v1/recipients/" + township.clerkSubject() + "/preferences",
                        "{\"channels\":{\"report-approved\":[\"WEBHOOK\"]},\"webhook\":{\"url\":\"" + hook.address()
                                + "\",\"secret\":\"" + SECRET + "\"}}");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return township;
    }
}
