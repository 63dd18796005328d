package org.nianbao.e2e.stack;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.layout.Port;
import tools.jackson.databind.JsonNode;

/** The mails that really left, as the mail catcher received them. */
public final class Mailbox {

    private final FrontDoorClient catcher = FrontDoorClient.anonymous(Port.MAIL_PAGE.address());

    /** Subjects of the mails about a filing to the person who files, whose subject has the word. */
    public List<String> subjects(FilingOnStage filing, String word) {
        List<String> subjects = new ArrayList<>();
        for (JsonNode mail : catcher.get("/api/mails").require().json().get("items")) {
            String subject = mail.get("subject").asString();
            boolean about = subject.contains(filing.agency().fullName()) && subject.contains(filing.year() + "年度");
            if (about
                    && subject.contains(word)
                    && mail.get("to").asString().contains(filing.agency().clerk())) {
                subjects.add(subject);
            }
        }
        return subjects;
    }
}
