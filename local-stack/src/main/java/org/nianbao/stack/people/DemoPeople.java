package org.nianbao.stack.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Everybody in {@code demo-people.json}, which is on the class path and read by other parts too. */
public record DemoPeople(List<DemoPerson> people, List<DemoMachine> machines) {

    private static final String FILE = "/demo-people.json";

    /** Reads the file of the class path. */
    public static DemoPeople load() {
        try (InputStream file = Objects.requireNonNull(DemoPeople.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.builder().build().readValue(file, DemoPeople.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<DemoPerson> byUsername(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    public Optional<DemoMachine> byClientId(String clientId) {
        return machines.stream()
                .filter(machine -> machine.clientId().equals(clientId))
                .findFirst();
    }

    /** The person of this username; for names that the program itself writes. */
    public DemoPerson person(String username) {
        return byUsername(username)
                .orElseThrow(() -> new IllegalArgumentException("nobody in demo-people.json is called " + username));
    }
}
