package org.nianbao.notification.recipient.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a list of people as a whole: all of them or none. */
@Service
public class RegisterRecipients {

    private final Recipients recipients;
    private final Audit audit;

    RegisterRecipients(Recipients recipients, Audit audit) {
        this.recipients = recipients;
        this.audit = audit;
    }

    /** Adds or replaces each; in the order of subjects, so that two lists at once cannot lock each other out. */
    @Transactional
    public void register(List<Recipient> people) {
        people.stream().sorted(Comparator.comparing(Recipient::subject)).forEach(this::register);
    }

    private void register(Recipient person) {
        Optional<Recipient> before = recipients.find(person.subject());
        if (before.filter(person::equals).isEmpty()) {
            recipients.put(person);
            audit.record(
                    Chains.recipient(person.subject()),
                    "recipient-entered",
                    before.map(Known::of).orElse(null),
                    Known.of(person));
        }
    }

    /**
     * What the audit log holds of a person.
     *
     * @param email the SHA-256 of the address, in hexadecimal digits: it shows a change and no address
     */
    private record Known(
            List<String> roles,
            @Nullable String agency,
            @Nullable String region,
            boolean active,
            String email) {

        static Known of(Recipient person) {
            return new Known(
                    person.roles().stream().map(Enum::name).sorted().toList(),
                    person.agency(),
                    person.region(),
                    person.active(),
                    sha256(person.email()));
        }

        private static String sha256(String text) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }
}
