package org.nianbao.notification.delivery.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a mail server writes when it gives a letter back. */
class BounceReportTest {

    private static final String ID = "0b6f7c1e-94b4-3c5f-8d1b-2f1f6a0c9d3e";
    private static final String REPORT = """
            From: MAILER-DAEMON@mx.example.cn (Mail Delivery System)
            To: nianbao@example.cn
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
             boundary="4F1C1A.1/mx.example.cn"

            This is a MIME-encapsulated message.

            --4F1C1A.1/mx.example.cn
            Content-Description: Notification
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.

            --4F1C1A.1/mx.example.cn
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.cn
            X-Postfix-Queue-ID: 4F1C1A

            Final-Recipient: rfc822; limin@example.cn
            Original-Recipient: rfc822;limin@example.cn
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mail.example.cn
            Diagnostic-Code: smtp; 550 5.1.1 <limin@example.cn>: Recipient address
                rejected: User unknown

            --4F1C1A.1/mx.example.cn
            Content-Description: Undelivered Message
            Content-Type: message/rfc822

            Return-Path: <nianbao@example.cn>
            From: nianbao@example.cn
            To: limin@example.cn
            Message-ID: <%s@example.cn>
            Subject: x

            text

            --4F1C1A.1/mx.example.cn--
            """.formatted(ID);

    @Test
    void readsWhichLetterFailedAndWhy() throws Exception {
        assertThat(read(REPORT)).hasValueSatisfying(bounce -> {
            assertThat(bounce.delivery()).isEqualTo(UUID.fromString(ID));
            assertThat(bounce.detail()).startsWith("退信 5.1.1 smtp; 550 5.1.1 <limin@example.cn>");
        });
    }

    @Test
    void readsTheHeadersAlone() throws Exception {
        assertThat(read(REPORT.replace("Content-Type: message/rfc822", "Content-Type: text/rfc822-headers")))
                .isPresent();
    }

    @Test
    void passesOverADelayAndWhatIsNoReportOfOurs() throws Exception {
        assertThat(read(REPORT.replace("Action: failed", "Action: delayed"))).isEmpty();
        assertThat(read(REPORT.replace(ID, "somebody-elses"))).isEmpty();
        assertThat(read(REPORT.replace("multipart/report;", "multipart/mixed;")))
                .isEmpty();
        assertThat(read(REPORT.replace("message/delivery-status", "text/plain")))
                .isEmpty();
        assertThat(read("Subject: hello\n\ntext")).isEmpty();
    }

    private static Optional<Bounce> read(String letter) throws MessagingException, IOException {
        return Bounce.of(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }
}
