package org.nianbao.notification.delivery.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.nianbao.notification.delivery.application.Channel;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Plain-text e-mail, with the due date as a calendar file where it speaks of one. The Message-ID is made from the delivery's id: should a letter go out twice because it is unknown
 * how the first attempt ended, mail programs show it once.
 */
public final class EmailChannel implements Channel {

    private final JavaMailSender mailSender;
    private final String from;
    private final Clock clock;

    /**
     * @param from the sender's address; its domain is that of the Message-IDs
     * @param clock business time, for the letter's date
     */
    public EmailChannel(JavaMailSender mailSender, String from, Clock clock) {
        this.mailSender = mailSender;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public ChannelName name() {
        return ChannelName.EMAIL;
    }

    @Override
    public Outcome send(Delivery delivery, Letter letter) {
        try {
            mailSender.send(message(delivery, letter));
            return new Outcome(Outcome.Kind.SENT, "accepted by the mail server", messageId(delivery));
        } catch (MessagingException | MailException failure) {
            Outcome verdict = SmtpVerdict.of(failure);
            return new Outcome(verdict.kind(), verdict.detail(), messageId(delivery));
        }
    }

    /** The Message-ID of a delivery, with its angle brackets. */
    String messageId(Delivery delivery) {
        return "<" + delivery.id() + from.substring(from.lastIndexOf('@')) + ">";
    }

    private MimeMessage message(Delivery delivery, Letter letter) throws MessagingException {
        MimeMessage message = mailSender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, letter.calendar() != null, "UTF-8");
        parts.setFrom(from);
        parts.setTo(delivery.address());
        parts.setSubject(letter.title());
        parts.setText(letter.text(), false);
        if (letter.calendar() != null) {
            parts.addAttachment("due-date.ics", CalendarPart.of(letter.calendar()));
        }
        parts.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", messageId(delivery));
        message.setHeader("Content-Language", "zh-CN");
        // RFC 3834: no automatic answers, please
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
