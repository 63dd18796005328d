package org.nianbao.submission;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The text at a JSON pointer; empty when there is none. */
    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    String code() {
        return text("/code");
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** This answer, which must have that status. */
    Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + " but was " + status() + ": " + body());
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
