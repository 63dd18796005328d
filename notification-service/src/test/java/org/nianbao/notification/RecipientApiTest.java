package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Administrators keep the list of recipients. */
class RecipientApiTest extends ServiceTest {

    private static final String GOOD = Township.person("u-7001", "李敏", "limin@example.cn", "CLERK", "410781101", null);

    @Test
    void addsPeopleAndReplacesWhatWasKnownOfThem() {
        register(GOOD);
        register(GOOD.replace("李敏", "李明"));

        List<JsonNode> found = all(1).stream()
                .filter(person -> person.get("subject").asString().equals("u-7001"))
                .toList();
        assertThat(found).singleElement().satisfies(person -> {
            assertThat(person.get("name").asString()).isEqualTo("李明");
            assertThat(person.get("roles").get(0).asString()).isEqualTo("CLERK");
            assertThat(person.get("agency").asString()).isEqualTo("410781101");
        });
    }

    @Test
    void letsOnlyAdministratorsIn() {
        String authority = Api.token("u-3001", "authority", null, "410000");
        assertThat(api().get(authority, "/api/v1/recipients").status()).isEqualTo(403);
        assertThat(api().put(authority, "/api/v1/recipients", "[" + GOOD + "]").status())
                .isEqualTo(403);
        assertThat(api().get(null, "/api/v1/recipients").status()).isEqualTo(401);
    }

    static Stream<Arguments> badLists() {
        return Stream.of(
                Arguments.of("", null),
                Arguments.of("{", null),
                Arguments.of("{}", null),
                Arguments.of("[]", null),
                Arguments.of("[null]", "/0"),
                Arguments.of("[" + GOOD.replace("\"name\"", "\"nickname\"") + "]", "/0/nickname"),
                Arguments.of("[" + GOOD.replace("CLERK", "BURSAR") + "]", "/0/roles/0"),
                Arguments.of("[" + GOOD.replace("[\"CLERK\"]", "[]") + "]", "/0/roles"),
                Arguments.of("[" + GOOD.replace("true", "\"yes\"") + "]", "/0/active"),
                Arguments.of("[" + GOOD.replace("\"active\":true", "\"active\":null") + "]", "/0/active"),
                Arguments.of("[" + GOOD.replace("limin@example.cn", "limin") + "]", "/0/email"),
                Arguments.of("[" + GOOD.replace("limin@example.cn", "a@b.cn\\r\\nBcc: c@d.cn") + "]", "/0/email"),
                Arguments.of("[" + GOOD.replace("李敏", "") + "]", "/0/name"),
                Arguments.of("[" + GOOD.replace("李敏", "李\\n敏") + "]", "/0/name"),
                Arguments.of("[" + GOOD.replace("李敏", "李\\u0000敏") + "]", "/0/name"),
                Arguments.of("[" + GOOD.replace("李敏", " ") + "]", "/0/name"),
                Arguments.of("[" + GOOD.replace("李敏", "李\\u202e敏") + "]", "/0/name"),
                Arguments.of("[" + GOOD.replace("李敏", "李".repeat(101)) + "]", "/0/name"),
                Arguments.of("[" + GOOD.replace("u-7001", "李敏 7001") + "]", "/0/subject"),
                Arguments.of("[" + GOOD.replace("410781101", "安都乡") + "]", "/0/agency"),
                Arguments.of("[" + GOOD.replace("\"410781101\"", "null") + "]", "/0/agency"),
                Arguments.of(
                        "[" + Township.person("u-7002", "王芳", "w@example.cn", "AUTHORITY", null, null) + "]",
                        "/0/region"),
                Arguments.of("[" + GOOD + "," + GOOD + "]", "/1/subject"));
    }

    @ParameterizedTest
    @MethodSource("badLists")
    void refusesABadListAsAWholeAndSaysWhere(String body, String pointer) {
        int before = all(200).size();
        Api.Answer answer = api().put(Api.administrator(), "/api/v1/recipients", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.body().get("type").asString()).startsWith("urn:nianbao:problem:");
        if (pointer != null) {
            assertThat(answer.body().get("errors").values())
                    .extracting(fault -> fault.get("pointer").asString())
                    .contains(pointer);
        }
        assertThat(all(200)).hasSize(before);
    }

    private List<JsonNode> all(int limit) {
        List<JsonNode> people = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api().get(Api.administrator(), "/api/v1/recipients?limit=" + limit + after)
                    .body();
            page.get("items").values().forEach(people::add);
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asString();
        } while (!after.isEmpty());
        return people;
    }
}
