package org.nianbao.stack;

import java.util.Map;
import org.nianbao.stack.frontdoor.FrontDoor;
import org.nianbao.stack.identity.IdentityProvider;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;

/** The process with what people meet first: the identity provider and the front door, each on a port of its own. */
public final class Edge {

    private Edge() {}

    public static void main(String[] arguments) {
        Home home = Home.fromEnvironment();
        IdentityProvider.start(Map.of(
                "server.port", Port.IDENTITY.number(),
                "nianbao.identity.issuer", Port.IDENTITY.address(),
                "nianbao.identity.front-door", Port.FRONT_DOOR.address(),
                "nianbao.identity.keys", home.identity()));
        FrontDoor.start(Map.of(
                "server.port", Port.FRONT_DOOR.number(),
                "nianbao.front-door.submission", Port.SUBMISSION.address(),
                "nianbao.front-door.review", Port.REVIEW.address(),
                "nianbao.front-door.notification", Port.NOTIFICATION.address()));
    }
}
