package org.nianbao.notification;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A real SMTP server for the tests of this module, with a door in front of it. */
final class MailOffice {

    private static final MailOffice OFFICE = new MailOffice();

    private final GreenMail server;
    private final MailDoor door;

    private MailOffice() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
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
