package org.nianbao.stack.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency's own system, which logs in by client credentials; its subject is the client id. */
public record DemoMachine(
        String clientId,
        String secret,
        String name,
        List<String> roles,
        @Nullable String agency,
        @Nullable String region) {}
