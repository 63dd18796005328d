package org.nianbao.stack.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.people.DemoPerson;
import tools.jackson.databind.JsonNode;

/** The three desks: each reviewer takes the tasks at the own desk and decides, until every report is through or back. */
final class Desks {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Set<String> SETTLED = Set.of("PUBLISHED", "RETURNED");
    private static final Map<String, String> OPINIONS = Map.of(
            "AUTHORITY", "格式规范，数据衔接，同意。",
            "SECRECY", "已逐项进行保密审查，不涉及国家秘密、工作秘密和个人隐私，同意公开。",
            "INSPECTION", "签批程序完备，内容属实，同意。");
    private static final Map<String, String> LABELS =
            Map.of("AUTHORITY", "主管部门审核", "SECRECY", "保密审查", "INSPECTION", "纪检监察审查");
    private static final int CONFLICT = 409;

    private final Stage stage;

    Desks(Stage stage) {
        this.stage = stage;
    }

    /** Works until each of the reports is published or returned. */
    void work(List<DemoReport> reports) {
        Map<String, DemoReport> waiting = new LinkedHashMap<>();
        reports.forEach(report -> waiting.put(report.filing(), report));
        stage.patience().await("审核和公布 " + names(reports), LIMIT, () -> {
            boolean worked = false;
            for (String username : List.of("authority", "secrecy", "inspection")) {
                worked |= sitDown(stage.person(username), waiting);
            }
            if (!worked) {
                waiting.values().removeIf(this::settled);
            }
            return waiting.isEmpty() ? Optional.of(true) : Optional.empty();
        });
    }

    private static String names(List<DemoReport> reports) {
        return reports.stream().map(DemoReport::name).collect(Collectors.joining("、"));
    }

    private boolean settled(DemoReport report) {
        String state = stage.state(report);
        if (state.equals("PUBLISHED")) {
            stage.story().say(report.name() + " 已公布：" + stage.frontDoor() + report.page());
        }
        return SETTLED.contains(state);
    }

    private boolean sitDown(DemoPerson reviewer, Map<String, DemoReport> waiting) {
        FrontDoorClient door = stage.as(reviewer);
        boolean worked = false;
        for (JsonNode task : tasks(door, reviewer)) {
            DemoReport report = waiting.get(task.path("filingId").asString());
            if (report != null) {
                worked |= decide(door, reviewer, task, report);
            }
        }
        return worked;
    }

    /** Open tasks of this desk, and those the reviewer took and has not decided. */
    private List<JsonNode> tasks(FrontDoorClient door, DemoPerson reviewer) {
        List<JsonNode> tasks = new ArrayList<>();
        String desk = reviewer.username().toUpperCase(Locale.ROOT);
        for (String state : List.of("OPEN", "CLAIMED")) {
            JsonNode page = door.get("/api/v1/tasks?limit=200&desk=" + desk + "&state=" + state)
                    .require()
                    .json();
            for (JsonNode task : page.path("items")) {
                if (state.equals("OPEN") || task.path("assignee").asString("").equals(reviewer.subject())) {
                    tasks.add(task);
                }
            }
        }
        return tasks;
    }

    private boolean decide(FrontDoorClient door, DemoPerson reviewer, JsonNode task, DemoReport report) {
        Story.Step step = stage.story().begin(reviewer.name());
        String path = "/api/v1/tasks/" + task.path("id").asString();
        String desk = task.path("desk").asString();
        if (task.path("state").asString().equals("OPEN")
                && door.post(path + "/claim", Map.of()).status() == CONFLICT) {
            return false;
        }
        boolean objects = desk.equals("INSPECTION")
                && ReturnedCell.isIn(report)
                && task.path("submissionNumber").asInt() == 1;
        Answer answer = door.post(path + "/decision", objects ? objection() : approval(desk));
        if (answer.status() == CONFLICT) {
            // it moved meanwhile; the next look at the list shows where to
            return false;
        }
        answer.require();
        step.done("%s：%s %s"
                .formatted(
                        report.name(),
                        LABELS.getOrDefault(desk, desk),
                        objects ? "退回，" + ReturnedCell.REASON_CODE + " " + ReturnedCell.ADDRESS : "通过"));
        if (objects) {
            stage.story().say("理由：" + ReturnedCell.REASON);
        }
        return true;
    }

    private static Map<String, Object> approval(String desk) {
        return Map.of("decision", "APPROVE", "opinion", OPINIONS.getOrDefault(desk, "同意。"), "reasons", List.of());
    }

    private static Map<String, Object> objection() {
        return Map.of(
                "decision",
                "RETURN",
                "opinion",
                "文表不符，退回核实。",
                "reasons",
                List.of(Map.of(
                        "code", ReturnedCell.REASON_CODE,
                        "address", ReturnedCell.ADDRESS,
                        "text", ReturnedCell.REASON)));
    }
}
