package org.nianbao.e2e.stack;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One filing, driven step by step by the people whose steps they are. */
public final class FilingOnStage {

    private static final Duration POLL = Duration.ofMillis(150);

    private final Cast cast;
    private final DemoAgency agency;
    private final int year;
    private final FrontDoorClient clerk;

    private FilingOnStage(Cast cast, DemoAgency agency, int year) {
        this.cast = cast;
        this.agency = agency;
        this.year = year;
        this.clerk = cast.as(agency.clerk());
    }

    /** The filing of an agency for a year; the season is opened when it is not yet. */
    public static FilingOnStage open(Cast cast, DemoAgency agency, int year) {
        return open(cast, agency, year, 30);
    }

    /** The same in a season that is due in so many days. */
    public static FilingOnStage open(Cast cast, DemoAgency agency, int year, int dueInDays) {
        Register register = new Register(cast);
        register.agencies();
        register.season(year, dueInDays);
        FilingOnStage filing = new FilingOnStage(cast, agency, year);
        filing.awaitState("OPEN");
        return filing;
    }

    public String id() {
        return year + "-" + agency.code();
    }

    /** The agency that files. */
    public DemoAgency agency() {
        return agency;
    }

    public int year() {
        return year;
    }

    public String path() {
        return "/api/v1/filings/" + id();
    }

    /** Path of the public page. */
    public String publicPath() {
        return "/reports/" + year + "/" + agency.code();
    }

    public FrontDoorClient clerk() {
        return clerk;
    }

    /** What the import of the agency's real file proposes, with the year it speaks of moved to this season's. */
    public ObjectNode proposedReport() {
        String text = new String(agency.file(), java.nio.charset.StandardCharsets.UTF_8)
                .replace(String.valueOf(agency.year()), String.valueOf(year));
        JsonNode proposal = clerk.postFile(
                        path() + "/imports", agency.fileName(), text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .require()
                .json();
        return (ObjectNode) proposal.get("report");
    }

    /** Saves the report as the draft; returns the draft's ETag. */
    public String saveDraft(JsonNode report) {
        String version = clerk.get(path() + "/draft").etag().orElse("\"0\"");
        return clerk.put(path() + "/draft", Map.of("report", report), Map.of("If-Match", version))
                .require()
                .etag()
                .orElseThrow();
    }

    /** The body of a submission that answers everything the rules and the desks ask. */
    public Map<String, Object> submissionBody() {
        JsonNode findings = clerk.get(path() + "/draft").require().json().get("findings");
        List<Map<String, String>> explanations = new ArrayList<>();
        List<Map<String, String>> overrides = new ArrayList<>();
        for (JsonNode finding : findings) {
            String id = finding.get("id").asString();
            switch (finding.get("severity").asString()) {
                case "W" -> explanations.add(Map.of("findingId", id, "text", "已与业务台账核对，情况属实。"));
                case "B*" -> overrides.add(Map.of("findingId", id, "reason", "已经主管领导核实同意，理由见附注。"));
                default -> {}
            }
        }
        String now = Instant.now().toString();
        return Map.of(
                "explanations",
                explanations,
                "overrides",
                overrides,
                "signOffs",
                List.of(
                        Map.of("role", "drafter", "subject", cast.subject(agency.clerk()), "at", now),
                        Map.of("role", "leader", "subject", cast.subject("leader"), "at", now)),
                "declaration",
                Map.of("subject", cast.subject("leader"), "role", "leader"),
                "answers",
                answersToTheLastReturn());
    }

    /** What was changed is declared corrected; of everything else the agency says that it stands. */
    private List<Map<String, Object>> answersToTheLastReturn() {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode returned : clerk.get(path() + "/returns").require().json()) {
            if (returned.get("asked").asBoolean()) {
                for (JsonNode reason : returned.get("reasons")) {
                    boolean changed = reason.get("touched").asString("").equals("PLACE");
                    answers.add(Map.of(
                            "round",
                            reason.get("round").asInt(),
                            "position",
                            reason.get("position").asInt(),
                            "answer",
                            changed ? "CORRECTED" : "NOT_CORRECTED",
                            "text",
                            changed ? "已改正。" : "经核实，原文无误。"));
                }
            }
        }
        return answers;
    }

    /** Hands the draft in. */
    public Answer submit(String etag) {
        return clerk.post(path() + "/submissions", submissionBody(), Map.of("If-Match", etag));
    }

    /** Imports, saves and hands in the agency's own report. */
    public JsonNode fileOwnReport() {
        return submit(saveDraft(proposedReport())).require().json();
    }

    public String state() {
        return clerk.get(path()).require().json().get("state").asString();
    }

    /** Waits until submission-service says so. */
    public void awaitState(String state) {
        await(id() + " is " + state)
                .atMost(StackUnderTest.PATIENCE)
                .pollInterval(POLL)
                .ignoreExceptions()
                .until(this::state, state::equals);
    }

    /** Waits for an open task of this filing at the desk; returns its id. */
    public String awaitTask(String desk) {
        return await("a task for " + id() + " at " + desk)
                .atMost(StackUnderTest.PATIENCE)
                .pollInterval(POLL)
                .ignoreExceptions()
                .until(() -> openTask(desk), task -> !task.isEmpty());
    }

    private String openTask(String desk) {
        String path = "/api/v1/tasks?desk=" + desk + "&state=OPEN&limit=200";
        for (JsonNode task : reviewer(desk).get(path).require().json().get("items")) {
            if (task.get("filingId").asString().equals(id())) {
                return task.get("id").asString();
            }
        }
        return "";
    }

    /** The person who sits at a desk. */
    public FrontDoorClient reviewer(String desk) {
        return cast.as(desk.toLowerCase(java.util.Locale.ROOT));
    }

    /** Claims the task that lies at the desk and approves. */
    public void approveAt(String desk) {
        String task = awaitTask(desk);
        reviewer(desk).post("/api/v1/tasks/" + task + "/claim", Map.of()).require();
        decide(desk, task, Map.of("decision", "APPROVE", "opinion", "同意。")).require();
    }

    /** Claims the task that lies at the desk and returns the report with one reason on a cell. */
    public void returnAt(String desk, String code, String address, String text) {
        String task = awaitTask(desk);
        reviewer(desk).post("/api/v1/tasks/" + task + "/claim", Map.of()).require();
        decide(
                        desk,
                        task,
                        Map.of(
                                "decision",
                                "RETURN",
                                "opinion",
                                "请核实后重报。",
                                "reasons",
                                List.of(Map.of("code", code, "address", address, "text", text))))
                .require();
    }

    public Answer decide(String desk, String task, Map<String, Object> decision) {
        return reviewer(desk).post("/api/v1/tasks/" + task + "/decision", decision);
    }

    /** Every desk approves, one after the other. */
    public void approveEverywhere() {
        approveAt("AUTHORITY");
        approveAt("SECRECY");
        approveAt("INSPECTION");
    }
}
