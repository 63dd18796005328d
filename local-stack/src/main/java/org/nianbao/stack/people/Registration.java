package org.nianbao.stack.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.client.Tokens;
import tools.jackson.databind.JsonNode;

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
        // the list is replaced as a whole: whoever was added by hand stays
        Answer known = administrator.get("/api/v1/reviewers").require();
        administrator
                .put(
                        "/api/v1/reviewers",
                        withThoseKnown(known.json()),
                        Map.of("If-Match", known.etag().orElse("*")))
                .require();
        administrator.put("/api/v1/recipients", recipients(), Map.of()).require();
    }

    /** The demo reviewers and everybody else who is known already. */
    List<Reviewer> withThoseKnown(JsonNode known) {
        List<Reviewer> all = new ArrayList<>(reviewers());
        for (JsonNode line : known) {
            Reviewer reviewer = new Reviewer(
                    line.path("subject").asString(),
                    line.path("role").asString(),
                    line.path("scope").asString(),
                    line.path("name").asString());
            if (all.stream().noneMatch(reviewer::sitsWhere)) {
                all.add(reviewer);
            }
        }
        return all;
    }

    private List<Reviewer> reviewers() {
        List<Reviewer> reviewers = new ArrayList<>();
        for (DemoPerson person : people.people()) {
            String region = person.region();
            if (region != null) {
                person.roles().stream()
                        .filter(DESKS::contains)
                        .map(role -> new Reviewer(person.subject(), upper(role), region, person.name()))
                        .forEach(reviewers::add);
            }
        }
        return reviewers;
    }

    /** Everybody, as notices reach them. */
    List<Recipient> recipients() {
        return people.people().stream()
                .map(person -> new Recipient(
                        person.subject(),
                        person.name(),
                        person.email(),
                        person.roles().stream().map(Registration::upper).toList(),
                        person.agency(),
                        person.region(),
                        true))
                .toList();
    }

    private static String upper(String role) {
        return role.toUpperCase(Locale.ROOT);
    }

    /** A line of {@code PUT /api/v1/reviewers}. */
    record Reviewer(String subject, String role, String scope, String name) {

        boolean sitsWhere(Reviewer other) {
            return subject.equals(other.subject) && role.equals(other.role) && scope.equals(other.scope);
        }
    }

    /** A line of {@code PUT /api/v1/recipients}. */
    record Recipient(
            String subject,
            String name,
            String email,
            List<String> roles,
            @Nullable String agency,
            @Nullable String region,
            boolean active) {}
}
