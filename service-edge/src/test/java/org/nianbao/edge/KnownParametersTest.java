package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A parameter that a handler does not know is refused and never passed over. */
class KnownParametersTest extends EdgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/api/v1/notes?limt=5; limt; limit、after",
                "/api/v1/notes?limit=5&sort=text; sort; limit、after",
                "/api/v1/notes?Limit=5; Limit; limit、after",
                "/api/v1/notes?%E5%B9%B4; 年; limit、after",
                "/api/v1/me?agency=1; agency; 没有参数",
                "/api/v1/notes/6f1c9f5e-0000-4000-8000-000000000000?depth=1&dpeth=2; dpeth; depth"
            })
    void namesTheUnknownParameterAndTheKnownOnes(String path, String name, String known) {
        HttpResponse<String> answer = send(clerk(path).GET());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = json(answer);
        assertThat(problem.path("code").asString()).isEqualTo("unknown-parameter");
        assertThat(problem.path("detail").asString()).contains("「" + name + "」", known);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(name);
    }

    @Test
    void refusesItAlsoWhereSomethingWouldBeDone() {
        HttpResponse<String> answer = send(post("/api/v1/notes?dryRun=true", "{\"text\":\"好\",\"year\":2025}"));

        assertThat(json(answer).path("code").asString()).isEqualTo("unknown-parameter");
        assertThat(notes.stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/notes?limit=5&",
                "/api/v1/notes?l%69mit=5",
                "/api/v1/notes?",
                "/pages/number?of=1&utm_source=x"
            })
    void takesKnownOnesHoweverWrittenAndAnythingOnPages(String path) {
        assertThat(send(clerk(path).GET()).statusCode()).isEqualTo(200);
    }
}
