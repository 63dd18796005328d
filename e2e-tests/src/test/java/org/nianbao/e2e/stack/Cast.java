package org.nianbao.e2e.stack;

import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.client.Tokens;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.people.DemoPeople;

/** The demo people, each at the front door with a token of their own. */
public final class Cast {

    private static final DemoPeople PEOPLE = DemoPeople.load();

    private final FrontDoorClient frontDoor = FrontDoorClient.anonymous(Port.FRONT_DOOR.address());
    private final Tokens tokens = new Tokens(Port.IDENTITY.address());

    /** Somebody of demo-people.json. */
    public FrontDoorClient as(String username) {
        return frontDoor.as(tokens.of(PEOPLE.person(username)));
    }

    /** Somebody's access token. */
    public String token(String username) {
        return tokens.of(PEOPLE.person(username));
    }

    /** An agency's own system. */
    public FrontDoorClient machine(String clientId) {
        return frontDoor.as(tokens.of(PEOPLE.byClientId(clientId).orElseThrow()));
    }

    /** The public. */
    public FrontDoorClient anybody() {
        return frontDoor;
    }

    /** The opaque id of a person. */
    public String subject(String username) {
        return PEOPLE.person(username).subject();
    }
}
