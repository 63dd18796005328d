package org.nianbao.stack.demo;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.client.Tokens;
import org.nianbao.stack.people.DemoMachine;
import org.nianbao.stack.people.DemoPeople;
import org.nianbao.stack.people.DemoPerson;
import tools.jackson.databind.JsonNode;

/**
 * What every chapter needs: who plays, what is entered, how to tell it, and the services behind the front door.
 *
 * @param mails page of the mail catcher
 * @param clock the present business time
 */
record Stage(
        DemoPeople people,
        DemoRegister register,
        Story story,
        Patience patience,
        FrontDoorClient publicDoor,
        Tokens tokens,
        URI frontDoor,
        URI mails,
        Supplier<OffsetDateTime> clock) {

    DemoPerson person(String username) {
        return people.person(username);
    }

    FrontDoorClient as(DemoPerson person) {
        return publicDoor.as(tokens.of(person));
    }

    FrontDoorClient as(DemoMachine machine) {
        return publicDoor.as(tokens.of(machine));
    }

    /** A filing as its authority sees it. */
    JsonNode filing(String id) {
        return as(person("authority")).get("/api/v1/filings/" + id).require().json();
    }

    String state(DemoReport report) {
        return filing(report.filing()).path("state").asString();
    }

    /** For entries that may have been made by an earlier demonstration. */
    static boolean createdOrThere(Answer answer) {
        if (answer.status() == 409) {
            return false;
        }
        answer.require();
        return true;
    }
}
