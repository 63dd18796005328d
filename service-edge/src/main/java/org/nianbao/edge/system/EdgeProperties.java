package org.nianbao.edge.system;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the edge.
 *
 * @param clock what {@link org.nianbao.edge.clock.BusinessClock} makes business time of: an ISO offset date-time at which it
 *     starts, {@code file:} and a path; null or empty for real time
 * @param edge the rest
 */
@ConfigurationProperties("nianbao")
public record EdgeProperties(
        @Nullable String clock, @DefaultValue Edge edge) {

    /**
     * @param bodyLimit the largest body read that is no upload: it is held in memory, as a tree ten times its size
     * @param uploadLimit the largest uploaded file (it may have 1 MB of frame around it)
     * @param answersKept how long the answer to an Idempotency-Key is kept, real time
     * @param patience how long a repeated request waits for the first one before it is told to come again
     */
    public record Edge(
            @DefaultValue("20MB") DataSize bodyLimit,
            @DefaultValue("20MB") DataSize uploadLimit,
            @DefaultValue("7d") Duration answersKept,
            @DefaultValue("15s") Duration patience) {}
}
