package org.nianbao.edge.audit;

import java.util.List;
import java.util.Optional;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.CallerArgument;
import org.nianbao.edge.identity.Role;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts in a request: the caller of its token, from the address that the front door saw. */
final class RequestActing {

    private static final String NOBODY = "anonymous";

    private RequestActing() {}

    /** Empty on a thread that answers no request. */
    static Optional<Acting> here() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return Optional.empty();
        }
        String origin = "ip " + attributes.getRequest().getRemoteAddr();
        return Optional.of(CallerArgument.current()
                .map(caller -> new Acting(caller.subject(), roles(caller), origin))
                .orElseGet(() -> new Acting(NOBODY, List.of(), origin)));
    }

    private static List<String> roles(Caller caller) {
        return caller.roles().stream().map(Role::claim).toList();
    }
}
