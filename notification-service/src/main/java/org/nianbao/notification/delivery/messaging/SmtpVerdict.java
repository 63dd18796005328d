package org.nianbao.notification.delivery.messaging;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.mail.MailSendException;

/**
 * Reads from a failed attempt whether the letter, or the mail server, is at fault. Only what the server says of the
 * address or of the letter itself with a code 5xx (RFC 5321 section 4.2.1) is for good; no connection, a refused
 * login or a refused sender is nothing the letter can help, and is waited for.
 */
final class SmtpVerdict {

    private static final int PERMANENT = 500;
    private static final int SERVICE_CLOSING = 421;

    private SmtpVerdict() {}

    static Outcome of(Exception failure) {
        List<Throwable> causes = causes(failure);
        Throwable telling = causes.stream()
                .filter(cause -> cause instanceof SMTPAddressFailedException)
                .findFirst()
                .orElse(causes.get(causes.size() - 1));
        String detail = telling.getClass().getSimpleName() + ": " + telling.getMessage();
        return new Outcome(kind(causes), detail);
    }

    private static Outcome.Kind kind(List<Throwable> causes) {
        OptionalInt verdict = verdictOnTheLetter(causes);
        if (verdict.isPresent() && verdict.getAsInt() != SERVICE_CLOSING) {
            return verdict.getAsInt() >= PERMANENT ? Outcome.Kind.REFUSED : Outcome.Kind.POSTPONED;
        }
        if (has(causes, AddressException.class)) {
            return Outcome.Kind.REFUSED;
        }
        boolean away = verdict.isPresent()
                || has(causes, IOException.class)
                || has(causes, AuthenticationFailedException.class)
                || has(causes, SMTPSenderFailedException.class)
                || causes.stream().anyMatch(cause -> cause.getClass() == MessagingException.class);
        return away ? Outcome.Kind.CHANNEL_AWAY : Outcome.Kind.POSTPONED;
    }

    private static OptionalInt verdictOnTheLetter(List<Throwable> causes) {
        if (has(causes, SMTPSenderFailedException.class)) {
            return OptionalInt.empty();
        }
        for (Throwable cause : causes) {
            if (cause instanceof SMTPAddressFailedException address) {
                return OptionalInt.of(address.getReturnCode());
            }
        }
        for (Throwable cause : causes) {
            if (cause instanceof SMTPSendFailedException letter) {
                return OptionalInt.of(letter.getReturnCode());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean has(List<Throwable> causes, Class<?> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    /** Everything that hangs on a failure: causes, Jakarta Mail's chain of next exceptions, Spring's failed messages. */
    private static List<Throwable> causes(Exception failure) {
        List<Throwable> seen = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.removeFirst();
            if (seen.contains(next)) {
                continue;
            }
            seen.add(next);
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof MessagingException mail && mail.getNextException() != null) {
                open.add(mail.getNextException());
            }
            if (next instanceof MailSendException send) {
                open.addAll(List.of(send.getMessageExceptions()));
            }
        }
        return seen;
    }
}
