package org.nianbao.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a kept file: an extra first header with the recipient, then the mail as it came. */
final class MailReader {

    private static final String RECIPIENT = "X-Envelope-To";
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    static byte[] recipientLine(String recipient) {
        return (RECIPIENT + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static Mail read(String id, byte[] content) {
        Instant receivedAt = Instant.ofEpochMilli(Long.parseLong(id));
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(content));
            return new Mail(
                    id,
                    receivedAt,
                    header(message, "From"),
                    header(message, RECIPIENT),
                    header(message, "Subject"),
                    text(message).orElse(""));
        } catch (MessagingException | IOException e) {
            // still shown: a mail nobody can read is what one wants to see
            return new Mail(id, receivedAt, "", "", "（无法读取）", new String(content, StandardCharsets.UTF_8));
        }
    }

    private static String header(MimeMessage message, String name) throws MessagingException, IOException {
        @Nullable String raw = message.getHeader(name, ", ");
        return raw == null ? "" : Objects.requireNonNull(MimeUtility.decodeText(MimeUtility.unfold(raw)));
    }

    private static Optional<String> text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain") || part.isMimeType("text/html")) {
            return Optional.of(String.valueOf(part.getContent()).replace("\r\n", "\n"));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = text(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
