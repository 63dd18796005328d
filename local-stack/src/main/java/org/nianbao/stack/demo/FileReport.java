package org.nianbao.stack.demo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.people.DemoPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An agency files: imports its text, answers what the rules ask, submits; and files again what was returned. */
final class FileReport {

    private final Stage stage;

    FileReport(Stage stage) {
        this.stage = stage;
    }

    /** Import, draft, submission, by the agency's clerk. */
    void first(DemoReport report) {
        DemoPerson clerk = stage.person(report.clerk());
        if (!stage.state(report).equals("OPEN")) {
            stage.story().say(report.name() + "：以前已报送，继续。");
            return;
        }
        FrontDoorClient door = stage.as(clerk);
        Story.Step importing = stage.story().begin(clerk.name());
        JsonNode imported = door.postFile(path(report, "/imports"), report.file(), report.content())
                .require()
                .json();
        importing.done("导入 %s：%s，系统提示 %d 处"
                .formatted(
                        report.file(),
                        imported.path("report").path("title").asString(),
                        imported.path("findings").size()));
        Story.Step saving = stage.story().begin(clerk.name());
        Answer draft = door.put(
                        path(report, "/draft"),
                        Map.of(
                                "report", imported.path("report"),
                                "importId", imported.path("importId").asString()),
                        Map.of("If-Match", "*"))
                .require();
        saving.done("存为草稿");
        submit(report, door, clerk.name(), clerk.subject(), draft, List.of());
    }

    /** Corrects the cell that was objected to and files again, by the agency's own system. */
    void again(DemoReport report) {
        var machine = stage.people().machines().get(0);
        FrontDoorClient door = stage.as(machine);
        Story.Step step = stage.story().begin(machine.name());
        Answer draft = door.get(path(report, "/draft")).require();
        ObjectNode corrected = (ObjectNode) draft.json().path("report").deepCopy();
        ReturnedCell.correct(corrected);
        Answer saved = door.put(
                        path(report, "/draft"),
                        Map.of("report", corrected),
                        Map.of("If-Match", draft.etag().orElse("*")))
                .require();
        step.done("改正 %s：%d → %d，存为草稿".formatted(ReturnedCell.ADDRESS, ReturnedCell.WRONG, ReturnedCell.RIGHT));
        submit(report, door, machine.name(), machine.clientId(), saved, answers(report, door));
    }

    /** Every reason of the last return is answered: what it spoke of has been corrected. */
    private List<Map<String, Object>> answers(DemoReport report, FrontDoorClient door) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode returned : door.get(path(report, "/returns")).require().json()) {
            if (returned.path("asked").asBoolean()) {
                for (JsonNode reason : returned.path("reasons")) {
                    stage.story()
                            .say("答复第 %d 次退回第 %d 条（%s %s）：已改正"
                                    .formatted(
                                            reason.path("round").asInt(),
                                            reason.path("position").asInt(),
                                            reason.path("code").asString(),
                                            reason.path("address").asString("")));
                    answers.add(Map.of(
                            "round",
                            reason.path("round").asInt(),
                            "position",
                            reason.path("position").asInt(),
                            "answer",
                            "CORRECTED"));
                }
            }
        }
        return answers;
    }

    private void submit(
            DemoReport report,
            FrontDoorClient door,
            String name,
            String drafter,
            Answer draft,
            List<Map<String, Object>> reasonAnswers) {
        Story.Step step = stage.story().begin(name);
        FindingAnswers answers = FindingAnswers.to(report, draft.json().path("findings"), stage.register());
        answers.told().forEach(stage.story()::say);
        DemoPerson leader = stage.person("leader");
        OffsetDateTime now = stage.clock().get();
        JsonNode receipt = door.post(
                        path(report, "/submissions"),
                        Map.of(
                                "explanations",
                                answers.explanations(),
                                "overrides",
                                answers.overrides(),
                                "signOffs",
                                List.of(
                                        signOff("drafter", drafter, now.minusMinutes(20)),
                                        signOff("leader", leader.subject(), now.minusMinutes(5))),
                                "declaration",
                                Map.of("subject", leader.subject(), "role", "leader"),
                                "answers",
                                reasonAnswers),
                        Map.of("If-Match", draft.etag().orElse("*")))
                .require()
                .json();
        step.done("%s：第 %d 次报送，说明 %d 条、特别理由 %d 条，回执 %s"
                .formatted(
                        report.name(),
                        receipt.path("submissionNumber").asInt(),
                        answers.explanations().size(),
                        answers.overrides().size(),
                        receipt.path("receiptNumber").asString()));
    }

    private static Map<String, String> signOff(String role, String subject, OffsetDateTime at) {
        return Map.of("role", role, "subject", subject, "at", at.toInstant().toString());
    }

    private static String path(DemoReport report, String rest) {
        return "/api/v1/filings/" + report.filing() + rest;
    }
}
