package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/**
 * What the service answered.
 *
 * @param etag the header of that name; empty without one
 */
record Answer(int status, String text, String etag) {

    JsonNode json() {
        return Api.JSON.readTree(text);
    }

    Answer ok() {
        assertThat(status).as(text).isBetween(200, 299);
        return this;
    }

    /** Checks that it is a problem document with this status and code. */
    Answer refused(int wanted, String code) {
        assertThat(status).as(text).isEqualTo(wanted);
        assertThat(json().path("code").asString()).as(text).isEqualTo(code);
        assertThat(json().path("detail").asString()).as(text).isNotBlank();
        return this;
    }

    /** Checks that a fault points there. */
    Answer pointing(String pointer) {
        assertThat(json().path("errors").values())
                .as(text)
                .anySatisfy(
                        fault -> assertThat(fault.path("pointer").asString()).isEqualTo(pointer));
        return this;
    }
}
