package org.nianbao.notification;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

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

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
