package org.nianbao.e2e.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.stack.client.FrontDoorClient;
import tools.jackson.databind.JsonNode;

/** What the county's people do, each with the own token; several at the same time. */
final class Proceedings implements AutoCloseable {

    private static final int HANDS = 4;

    private final Doors doors;
    private final MovedClock clock;
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);

    Proceedings(Doors doors, MovedClock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    /** Each of them saves its report as a draft and hands it in. */
    void file(List<Unit> units, Function<Unit, JsonNode> report) {
        together(units, unit -> file(unit, report.apply(unit)));
    }

    private void file(Unit unit, JsonNode report) {
        FrontDoorClient clerk = doors.of(unit.clerk());
        String draft = unit.filingPath() + "/draft";
        String version = clerk.get(draft).etag().orElse("\"0\"");
        var saved = clerk.put(draft, Map.of("report", report), Map.of("If-Match", version))
                .require();
        clerk.post(
                        unit.filingPath() + "/submissions",
                        submission(unit, saved.json().get("findings")),
                        Map.of("If-Match", saved.etag().orElseThrow()))
                .require();
    }

    private Map<String, Object> submission(Unit unit, JsonNode findings) {
        List<Map<String, String>> explanations = new ArrayList<>();
        List<Map<String, String>> overrides = new ArrayList<>();
        for (JsonNode finding : findings) {
            String id = finding.get("id").asString();
            switch (finding.get("severity").asString()) {
                case "W" -> explanations.add(Map.of("findingId", id, "text", "已与业务台账核对，情况属实。"));
                case "B*" -> overrides.add(Map.of("findingId", id, "reason", "已催办，至今未报，先行汇总公布。"));
                case "I" -> {}
                default -> throw new AssertionError(finding);
            }
        }
        String at = clock.instant().toString();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("explanations", explanations);
        body.put("overrides", overrides);
        body.put(
                "signOffs",
                List.of(
                        Map.of("role", "drafter", "subject", unit.clerk().name(), "at", at),
                        Map.of("role", "leader", "subject", unit.leader().name(), "at", at)));
        body.put("declaration", Map.of("subject", unit.leader().name(), "role", "leader"));
        body.put("answers", answers(unit));
        return body;
    }

    /** Every reason of the last return was heeded. */
    private List<Map<String, Object>> answers(Unit unit) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode returned : doors.of(unit.clerk())
                .get(unit.filingPath() + "/returns")
                .require()
                .json()) {
            for (JsonNode reason : returned.get("asked").asBoolean() ? returned.get("reasons") : List.<JsonNode>of()) {
                answers.add(Map.of(
                        "round",
                        reason.get("round").asInt(),
                        "position",
                        reason.get("position").asInt(),
                        "answer",
                        "CORRECTED",
                        "text",
                        "已改正。"));
            }
        }
        return answers;
    }

    /** The reviewer takes the tasks of these filings at the own desk and approves. */
    void approve(Person reviewer, List<Unit> units) {
        decide(reviewer, units, Map.of("decision", "APPROVE", "opinion", "同意。"));
    }

    /** The same, and returns the reports with one reason. */
    void giveBack(Person reviewer, List<Unit> units, String address, String text) {
        decide(
                reviewer,
                units,
                Map.of(
                        "decision",
                        "RETURN",
                        "opinion",
                        "请核实后重报。",
                        "reasons",
                        List.of(Map.of("code", "R10", "address", address, "text", text))));
    }

    private void decide(Person reviewer, List<Unit> units, Map<String, Object> decision) {
        FrontDoorClient door = doors.of(reviewer);
        Map<String, String> tasks = tasks(door, reviewer.role());
        assertThat(tasks.keySet())
                .as("tasks of " + reviewer.name())
                .containsAll(units.stream().map(Unit::filing).toList());
        together(units, unit -> {
            String task = "/api/v1/tasks/" + tasks.get(unit.filing());
            door.post(task + "/claim", Map.of()).require();
            door.post(task + "/decision", decision).require();
        });
    }

    private static Map<String, String> tasks(FrontDoorClient door, String role) {
        String desk = role.toUpperCase(java.util.Locale.ROOT);
        return door.get("/api/v1/tasks?state=OPEN&limit=200&desk=" + desk)
                .require()
                .json()
                .get("items")
                .valueStream()
                .collect(Collectors.toMap(
                        task -> task.get("filingId").asString(),
                        task -> task.get("id").asString()));
    }

    /** Does it for each of them, several at the same time, and tells what failed. */
    void together(List<Unit> units, Consumer<Unit> work) {
        List<Future<?>> running = new ArrayList<>();
        for (Unit unit : units) {
            running.add(hands.submit(() -> work.accept(unit)));
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
