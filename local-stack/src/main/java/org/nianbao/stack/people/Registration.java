package org.nianbao.stack.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.client.Tokens;

/** Makes the demo people known to the services: reviewers to review-service, everybody as recipients of notices. */
public final class Registration {

    private static final List<String> DESKS = List.of("authority", "secrecy", "inspection");

    private final DemoPeople people;

    public Registration(DemoPeople people) {
        this.people = people;
    }

    /**
     * Registers with the administrator's token; may be repeated.
     *
     * @throws org.nianbao.stack.client.UnexpectedAnswerException when a service refuses or is away
     */
    public void register(FrontDoorClient frontDoor, Tokens tokens) {
        FrontDoorClient administrator = frontDoor.as(tokens.of(people.person("administrator")));
        administrator.put("/api/v1/reviewers", reviewers(), Map.of()).require();
        administrator.put("/api/v1/recipients", recipients(), Map.of()).require();
    }

    List<Map<String, Object>> reviewers() {
        List<Map<String, Object>> reviewers = new ArrayList<>();
        for (DemoPerson person : people.people()) {
            for (String role : person.roles()) {
                if (DESKS.contains(role) && person.region() != null) {
                    reviewers.add(Map.of(
                            "subject", person.subject(),
                            "role", role.toUpperCase(Locale.ROOT),
                            "scope", person.region(),
                            "name", person.name()));
                }
            }
        }
        return reviewers;
    }

    List<Map<String, Object>> recipients() {
        List<Map<String, Object>> recipients = new ArrayList<>();
        for (DemoPerson person : people.people()) {
            Map<String, Object> recipient = new LinkedHashMap<>();
            recipient.put("subject", person.subject());
            recipient.put("name", person.name());
            recipient.put("email", person.email());
            recipient.put(
                    "roles",
                    person.roles().stream()
                            .map(role -> role.toUpperCase(Locale.ROOT))
                            .toList());
            recipient.put("agency", person.agency());
            recipient.put("region", person.region());
            recipient.put("active", true);
            recipients.add(recipient);
        }
        return recipients;
    }
}
