package org.nianbao.stack.launch;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to start.
 *
 * @param fresh delete the data of earlier runs first
 * @param clock business time at the start; null for the real one
 * @param clockFile the {@link ClockFile} that says the business time instead; null for none
 * @param without services that somebody else runs, such as {@code review-service} in a debugger
 */
public record LaunchOptions(
        boolean fresh,
        @Nullable OffsetDateTime clock,
        @Nullable Path clockFile,
        Set<String> without) {}
