package org.nianbao.notification;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A real SMTP server for the tests of this module, with a door in front of it. */
final class MailOffice {

    private static final MailOffice OFFICE = new MailOffice();

    private final GreenMail server;
    private final MailDoor door;

    private MailOffice() {
        server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        door = new MailDoor(server.getSmtp().getPort());
    }

    /** A second one, for a test that must not meet the letters of the others. */
    static MailOffice another() {
        return new MailOffice();
    }

    static MailOffice get() {
        return OFFICE;
    }

    MailDoor door() {
        return door;
    }

    /** Port of the mailboxes. */
    int imapPort() {
        return server.getImap().getPort();
    }

    /** A mail server far away sends back a letter of ours (RFC 3464). */
    void bounce(String delivery, String action, String status, String diagnosis) {
        String report = """
                From: MAILER-DAEMON@far.example.cn
                To: nianbao@localhost
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <%1$s@far.example.cn>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host far.example.cn.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; far.example.cn
                Arrival-Date: Tue, 12 Jan 2027 09:00:00 +0800

                Final-Recipient: rfc822; clerk@example.cn
                Action: %3$s
                Status: %4$s
                Diagnostic-Code: %5$s

                --b
                Content-Type: message/rfc822

                From: nianbao@localhost
                Message-ID: <%2$s@localhost>
                Subject: =?UTF-8?B?5rWL6K+V?=

                text

                --b--
                """.formatted(UUID.randomUUID(), delivery, action, status, diagnosis);
        deliver(report);
    }

    /** Somebody writes to an address. */
    void post(String to, String subject, String text) {
        deliver("From: clerk@example.cn\nTo: " + to + "\nSubject: hello\nContent-Type: text/plain; charset=UTF-8\n\n"
                + subject + " " + text + "\n");
    }

    private void deliver(String letter) {
        try {
            MimeMessage message = new MimeMessage(
                    server.getSmtp().createSession(),
                    new ByteArrayInputStream(letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many letters to the sender's address nobody has looked at yet. */
    int unreadBounces() {
        try (Store store = server.getImap().createStore()) {
            store.connect("nianbao@localhost", "any");
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return inbox.getUnreadMessageCount();
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has arrived for this address. */
    List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> header(message, "To").equals(address))
                .toList();
    }

    /** The Message-IDs of everything that has arrived. */
    List<String> messageIds() {
        return Arrays.stream(server.getReceivedMessages())
                .map(message -> header(message, "Message-ID"))
                .toList();
    }

    /** The words of a letter, without what is attached. */
    static String text(MimeMessage letter) {
        try {
            return text(letter.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart parts
                ? text(parts.getBodyPart(0).getContent())
                : content.toString();
    }

    /** What is attached to a letter under this name. */
    static Optional<BodyPart> attachment(MimeMessage letter, String name) {
        try {
            if (letter.getContent() instanceof MimeMultipart parts) {
                for (int at = 0; at < parts.getCount(); at++) {
                    if (name.equals(parts.getBodyPart(at).getFileName())) {
                        return Optional.of(parts.getBodyPart(at));
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
