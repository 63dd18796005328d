package org.nianbao.stack;

import java.util.Map;
import org.nianbao.stack.frontdoor.FrontDoor;
import org.nianbao.stack.identity.IdentityProvider;
import org.nianbao.stack.layout.Home;

/** The process with what people meet first: the identity provider and the front door, each on a port of its own. */
public final class Edge {

    private Edge() {}

    public static void main(String[] arguments) {
        Home home = Home.fromEnvironment();
        IdentityProvider.start(Map.of("nianbao.identity.keys", home.identity().toString()));
        FrontDoor.start(Map.of());
    }
}
