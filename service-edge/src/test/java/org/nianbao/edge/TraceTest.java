package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every request is handled under a trace: its own, or a new one. */
class TraceTest extends EdgeTest {

    private static final String NEW = "00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01";

    @Test
    void handlesARequestUnderTheTraceItCameWith() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        assertThat(under(trace)).isEqualTo(trace);
    }

    @Test
    void readsWhatALaterVersionSaysInTheFormOfThisOne() {
        assertThat(under("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00-more"))
                .isEqualTo("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more"
            })
    void beginsANewTraceWhereTheHeaderNamesNone(String header) {
        assertThat(under(header)).matches(NEW).isNotEqualTo(header);
    }

    @Test
    void givesEveryRequestWithoutATraceOneOfItsOwn() {
        String first = under(null);

        assertThat(first).matches(NEW);
        assertThat(under(null)).matches(NEW).isNotEqualTo(first);
    }

    private String under(@Nullable String header) {
        var request = clerk("/api/v1/trace").GET();
        if (header != null) {
            request.header("traceparent", header);
        }
        return json(send(request)).path("traceparent").asString();
    }
}
