package org.nianbao.stack.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
            expect(missing, stage.person(report.clerk()), report.name() + " 公开的通知", mail -> has(mail, "公开"));
            if (ReturnedCell.isIn(report)) {
                expect(
                        missing,
                        stage.person(report.clerk()),
                        report.name() + " 被退回的通知（写明理由）",
                        mail -> has(mail, "退回") && has(mail, ReturnedCell.REASON.substring(0, 12)));
            }
        }
        expect(missing, stage.person("clerk-late"), "上乐村镇的催报提醒", mail -> has(mail, "提醒"));
        for (String reviewer : List.of("authority", "secrecy", "inspection")) {
            expect(missing, stage.person(reviewer), "有待办事项的通知", mail -> true);
        }
        return missing;
    }

    private void expect(List<String> missing, DemoPerson person, String what, Predicate<JsonNode> condition) {
        try {
            stage.patience()
                    .await(
                            "给" + person.name() + "的邮件：" + what,
                            LIMIT,
                            () -> mails().stream()
                                    .filter(mail -> mail.path("to").asString().equals(person.email()))
                                    .filter(condition)
                                    .findFirst());
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
