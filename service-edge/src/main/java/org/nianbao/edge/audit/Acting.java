package org.nianbao.edge.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on this thread, and from where. Requests need none: theirs is read from the login and the connection. What
 * handles messages, timers and processes says it around its work:
 *
 * <pre>{@code
 * Acting.message(message.source(), message.topic(), message.id()).during(() -> handler.handle(message));
 * }</pre>
 *
 * @param actor opaque id of the person or system
 * @param roles the roles it acts in, as in the token
 * @param origin {@code ip 10.1.2.3}, {@code event <topic>/<id>}, {@code timer <name>} or {@code process <name>}
 */
public record Acting(String actor, List<String> roles, String origin) {

    private static final ThreadLocal<@Nullable Acting> HERE = new ThreadLocal<>();

    public Acting {
        roles = roles.stream().sorted().toList();
    }

    /** A message of another service. */
    public static Acting message(String source, String topic, Object id) {
        return new Acting(
                source.startsWith("/") ? source.substring(1) : source, List.of(), "event " + topic + "/" + id);
    }

    /** A timer of this service. */
    public static Acting timer(String service, String name) {
        return new Acting(service, List.of(), "timer " + name);
    }

    /** A process that a service runs on its own. */
    public static Acting process(String service, String name) {
        return new Acting(service, List.of(), "process " + name);
    }

    /** Does the work as this; what acted before acts again afterwards. */
    public void during(Runnable work) {
        Acting outer = HERE.get();
        HERE.set(this);
        try {
            work.run();
        } finally {
            if (outer == null) {
                HERE.remove();
            } else {
                HERE.set(outer);
            }
        }
    }

    /** What the thread was told; empty in a request, and where nobody said anything. */
    public static Optional<Acting> here() {
        return Optional.ofNullable(HERE.get());
    }

    /** The same origin, for somebody else, whose roles are known only if it is the same one. */
    Acting as(String other) {
        return other.equals(actor) ? this : new Acting(other, List.of(), origin);
    }
}
