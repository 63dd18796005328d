package org.nianbao.notification.notice.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.model.Addressee;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;

/** Finds the people whom an occasion concerns. */
@Service
public class WhoIsTold {

    private final Recipients recipients;

    WhoIsTold(Recipients recipients) {
        this.recipients = recipients;
    }

    /** A person and the first of the roles the person is told for. */
    public record Told(Recipient recipient, Addressee addressee) {}

    /**
     * Who is told.
     *
     * @param people each once, in the order of their subjects, so that two transactions that tell the same people wait
     *     for each other instead of locking each other out
     * @param nobody the roles that nobody holds
     */
    public record Circle(List<Told> people, List<Addressee> nobody) {}

    /** Who is told of an occasion. */
    public Circle of(Occasion occasion, Filing filing) {
        Map<String, Told> people = new TreeMap<>();
        List<Addressee> nobody = new ArrayList<>();
        for (Addressee addressee : occasion.addressees(filing)) {
            List<Recipient> chosen = addressee.choose(holders(addressee));
            if (chosen.isEmpty()) {
                nobody.add(addressee);
            }
            chosen.forEach(person -> people.putIfAbsent(person.subject(), new Told(person, addressee)));
        }
        return new Circle(List.copyOf(people.values()), nobody);
    }

    private List<Recipient> holders(Addressee addressee) {
        return addressee
                .knownRole()
                .map(role -> recipients.holding(role, addressee.scopes()))
                .orElse(List.of());
    }
}
