package org.nianbao.notification.recipient.application;

import java.util.Comparator;
import java.util.List;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a list of people as a whole: all of them or none. */
@Service
public class RegisterRecipients {

    private final Recipients recipients;

    RegisterRecipients(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Adds or replaces each; in the order of subjects, so that two lists at once cannot lock each other out. */
    @Transactional
    public void register(List<Recipient> people) {
        people.stream().sorted(Comparator.comparing(Recipient::subject)).forEach(recipients::put);
    }
}
