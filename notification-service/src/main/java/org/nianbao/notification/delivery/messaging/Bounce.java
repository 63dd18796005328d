package org.nianbao.notification.delivery.messaging;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery status notification (RFC 3464) says of a letter of ours: that it failed for good. Ours is what carries
 * a Message-ID that is made from a delivery's id. A delay is no failure; anything else is no bounce.
 */
record Bounce(UUID delivery, String detail) {

    private static final int MOST_BYTES = 100_000;
    private static final Pattern OURS = Pattern.compile(
            "<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@", Pattern.CASE_INSENSITIVE);

    static Optional<Bounce> of(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        String failure = null;
        UUID delivery = null;
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.isMimeType("message/delivery-status")) {
                failure = failure(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                delivery = ours(part);
            }
        }
        return failure == null || delivery == null ? Optional.empty() : Optional.of(new Bounce(delivery, failure));
    }

    /** A block of fields on the message, then one for each address. */
    private static @Nullable String failure(Part status) throws MessagingException, IOException {
        ByteArrayInputStream fields = new ByteArrayInputStream(content(status));
        while (fields.available() > 0) {
            InternetHeaders block = new InternetHeaders(fields);
            String action = block.getHeader("Action", " ");
            if (action != null && action.strip().toLowerCase(Locale.ROOT).equals("failed")) {
                String code = block.getHeader("Status", " ");
                String diagnosis = block.getHeader("Diagnostic-Code", " ");
                return "退信 " + (code == null ? "" : code.strip() + " ") + (diagnosis == null ? "" : diagnosis);
            }
        }
        return null;
    }

    private static @Nullable UUID ours(Part original) throws MessagingException, IOException {
        InternetHeaders headers = new InternetHeaders(new ByteArrayInputStream(content(original)));
        String id = headers.getHeader("Message-ID", " ");
        Matcher found = OURS.matcher(id == null ? "" : id);
        return found.find() ? UUID.fromString(found.group(1)) : null;
    }

    private static byte[] content(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            return bytes.readNBytes(MOST_BYTES);
        }
    }
}
