package org.nianbao.stack.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.people.DemoPerson;
import tools.jackson.databind.JsonNode;

/** The mails that were really sent: waits for those that must be there, and lists all. */
final class Mailbox {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int LISTED = 60;

    private final Stage stage;

    Mailbox(Stage stage) {
        this.stage = stage;
    }

    /** Waits for the mails the story owes; what is missing, in sentences. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (DemoReport report : stage.register().reports()) {
            int rounds = ReturnedCell.isIn(report) ? 2 : 1;
            String agency = stage.register().agencyName(report.agency());
            for (DemoPerson told : List.of(stage.person(report.clerk()), stage.person("leader"))) {
                expect(missing, told, rounds, agency, "已提交");
                expect(missing, told, rounds - 1, agency, "退回", ReturnedCell.REASON.substring(0, 12));
                expect(missing, told, 1, agency, "已通过审核");
                expect(missing, told, 1, agency, "已公布");
            }
            for (String reviewer : List.of("authority", "secrecy", "inspection")) {
                // the tasks of both rounds may have come in one mail
                expect(missing, stage.person(reviewer), 1, agency, "待办");
            }
        }
        String late = stage.register().agencyName(DemoRegister.LATE_AGENCY);
        if (Reminding.isDue(stage)) {
            expect(missing, stage.person("clerk-late"), 1, late, "提醒");
        }
        return missing;
    }

    /** At least so many mails to this person with all of these words. */
    private void expect(List<String> missing, DemoPerson person, int number, String... words) {
        String what = "给%s的邮件（%d 封）：%s".formatted(person.name(), number, String.join("、", words));
        try {
            stage.patience().await(what, LIMIT, () -> {
                long found = mails().stream()
                        .filter(mail -> mail.path("to").asString().equals(person.email()))
                        .filter(mail -> Arrays.stream(words).allMatch(word -> has(mail, word)))
                        .count();
                return found >= number ? Optional.of(found) : Optional.empty();
            });
        } catch (DemoFailedException e) {
            missing.add(e.getMessage() == null ? what : e.getMessage());
        }
    }

    private static boolean has(JsonNode mail, String words) {
        return mail.path("subject").asString().contains(words)
                || mail.path("text").asString().replaceAll("\\s", "").contains(words);
    }

    /** Lists the newest mails, the oldest of them first. */
    void list() {
        List<JsonNode> mails = mails();
        stage.story().chapter("已发出的邮件（共 " + mails.size() + " 封，" + stage.mails() + "/ 可查看全文）");
        for (int i = Math.min(mails.size(), LISTED) - 1; i >= 0; i--) {
            JsonNode mail = mails.get(i);
            stage.story()
                    .say("%-34s %s"
                            .formatted(
                                    mail.path("to").asString(),
                                    mail.path("subject").asString()));
        }
        if (mails.size() > LISTED) {
            stage.story().say("（只列出最近 " + LISTED + " 封）");
        }
    }

    private List<JsonNode> mails() {
        JsonNode answer = FrontDoorClient.anonymous(stage.mails())
                .get("/api/mails")
                .require()
                .json();
        return Optional.of(answer.path("items")).stream()
                .flatMap(items -> items.valueStream())
                .toList();
    }
}
