package org.nianbao.notification.recipient.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people nothing any more for an agency that they left; whoever else holds its roles is told as before. */
@Service
public class RetireRecipients {

    private final Recipients recipients;

    RetireRecipients(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Those of the subjects that belong to the agency are active no more; one that belongs to another agency by now stays. */
    @Transactional
    public void retire(String agency, List<String> subjects) {
        for (String subject : subjects.stream().sorted().toList()) {
            recipients
                    .find(subject)
                    .filter(person -> agency.equals(person.agency()))
                    .ifPresent(person -> recipients.put(person.retired()));
        }
    }
}
