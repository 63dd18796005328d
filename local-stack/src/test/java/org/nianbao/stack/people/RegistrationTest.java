package org.nianbao.stack.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.stack.people.Registration.Reviewer;
import tools.jackson.databind.json.JsonMapper;

/** Who is registered with the services. */
class RegistrationTest {

    private final DemoPeople people = DemoPeople.load();

    @Test
    void hasAPersonForEveryRole() {
        assertThat(people.people().stream().flatMap(person -> person.roles().stream()))
                .contains("clerk", "leader", "authority", "secrecy", "inspection", "administrator");
        assertThat(people.machines().stream().flatMap(machine -> machine.roles().stream()))
                .contains("system");
        List<String> subjects =
                people.people().stream().map(DemoPerson::subject).toList();
        assertThat(new HashSet<>(subjects)).hasSameSizeAs(subjects);
    }

    /** After a wanted change write them anew: run this test with {@code -Dgolden.write=true} and commit docker/registration. */
    @Test
    void registersTheSamePeopleInContainers() throws IOException {
        Registration registration = new Registration(people);
        JsonMapper json = JsonMapper.builder().build();

        isCommitted("reviewers.json", registration.withThoseKnown(json.createArrayNode()));
        isCommitted("recipients.json", registration.recipients());
    }

    private static void isCommitted(String name, List<?> people) throws IOException {
        Path file = Path.of("..", "docker", "registration", name);
        String expected =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(people) + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualTo(expected);
    }

    @Test
    void keepsReviewersSomebodyElseEntered() {
        String known = """
                [{"subject":"u-3001","role":"AUTHORITY","scope":"410000","name":"旧名"},
                 {"subject":"u-7777","role":"SECRECY","scope":"410721","name":"张三"}]
                """;

        List<Reviewer> all = new Registration(people)
                .withThoseKnown(JsonMapper.builder().build().readTree(known));

        assertThat(all)
                .containsExactlyInAnyOrder(
                        new Reviewer("u-3001", "AUTHORITY", "410000", "主管部门审核员"),
                        new Reviewer("u-3002", "SECRECY", "410000", "保密审查员"),
                        new Reviewer("u-3003", "INSPECTION", "410000", "纪检监察审查员"),
                        new Reviewer("u-7777", "SECRECY", "410721", "张三"));
    }
}
