package org.nianbao.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mails sent by real SMTP, read on the page. */
class MailCatcherTest {

    @TempDir
    private Path directory;

    @Test
    void showsWhatWasSentToEachRecipient() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(directory, 0, 0)) {
            send(
                    catcher.smtpPort(),
                    "年报已被退回",
                    "理由：R03 文表不符\n请改正后重报。",
                    "clerk-andu@nianbao.test",
                    "leader@nianbao.test");

            JsonNode mails = json(catcher, "/api/mails").path("items");
            assertThat(mails.findValuesAsString("to"))
                    .containsExactlyInAnyOrder("clerk-andu@nianbao.test", "leader@nianbao.test");
            JsonNode mail =
                    json(catcher, "/api/mails/" + mails.get(0).path("id").asString());
            assertThat(mail.path("subject").asString()).isEqualTo("年报已被退回");
            assertThat(mail.path("text").asString()).contains("理由：R03 文表不符\n请改正后重报。");
            assertThat(page(catcher, "/")).contains("年报已被退回", "clerk-andu@nianbao.test", "共 2 封");
            assertThat(page(catcher, "/mails/" + mails.get(0).path("id").asString()))
                    .contains("请改正后重报。");
        }
    }

    @Test
    void keepsMailsWhenItIsStartedAgain() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(directory, 0, 0)) {
            send(catcher.smtpPort(), "第一封", "内容", "a@nianbao.test");
        }
        try (MailCatcher catcher = MailCatcher.start(directory, 0, 0)) {
            send(catcher.smtpPort(), "第二封", "内容", "a@nianbao.test");

            assertThat(json(catcher, "/api/mails").path("items").findValuesAsString("subject"))
                    .containsExactly("第二封", "第一封");
        }
    }

    @Test
    void letsTheOldestGoWhenThereAreTooMany() throws Exception {
        MailStore store = MailStore.open(directory, 3, Clock.systemUTC());
        for (int i = 1; i <= 5; i++) {
            store.add("a@nianbao.test", message("第" + i + "封", "内容"));
        }

        assertThat(store.list()).extracting(Mail::subject).containsExactly("第5封", "第4封", "第3封");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void showsMarkupAsText() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(directory, 0, 0)) {
            send(catcher.smtpPort(), "<script>alert(1)</script>", "<b>粗</b>", "a@nianbao.test");

            assertThat(page(catcher, "/")).contains("&lt;script&gt;").doesNotContain("<script>");
        }
    }

    private static void send(int port, String subject, String text, String... recipients) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(port));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        fill(message, subject, text);
        for (String recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        Transport.send(message);
    }

    private static MimeMessage message(String subject, String text) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        fill(message, subject, text);
        return message;
    }

    private static void fill(MimeMessage message, String subject, String text) throws MessagingException {
        message.setFrom(new InternetAddress("nianbao@nianbao.test"));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
    }

    private static JsonNode json(MailCatcher catcher, String path) throws Exception {
        return JsonMapper.builder().build().readTree(page(catcher, path));
    }

    private static String page(MailCatcher catcher, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + catcher.pagePort() + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
