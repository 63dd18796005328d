package org.nianbao.benchmarks.season;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.nianbao.benchmarks.SampleReport;
import org.nianbao.parts.TokenMint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * People who file: each saves the draft, submits it, takes it back, again and again with a breath between, until they are told
 * to stop. Draft and submission are timed.
 */
final class People {

    /** Agencies with the name that the report bears. */
    static final int NUMBER = 4;

    static final int YEAR = 2023;

    private static final long BREATH = 150;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ServiceProcess service;
    private final String report;

    People(ServiceProcess service) throws Exception {
        this.service = service;
        this.report = "{\"report\":" + SampleReport.json() + "}";
    }

    static String agency(int person) {
        return "U%04d".formatted(person);
    }

    /** Files while the work goes on; what was timed, by what a request met. */
    Map<Windows.Met, Filed> during(Supplier<Windows.Met> met, Work work) throws Exception {
        Map<Windows.Met, Filed> filed = new EnumMap<>(Windows.Met.class);
        for (Windows.Met one : Windows.Met.values()) {
            filed.put(one, new Filed(new Latencies(), new Latencies()));
        }
        ScheduledExecutorService people = Executors.newScheduledThreadPool(NUMBER);
        List<Person> all = new ArrayList<>();
        List<Future<?>> running = new ArrayList<>();
        for (int number = 0; number < NUMBER; number++) {
            Person person = new Person(number, met, filed);
            all.add(person);
            running.add(people.scheduleWithFixedDelay(person, BREATH * number / NUMBER, BREATH, TimeUnit.MILLISECONDS));
        }
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            worker.submit(() -> {
                        work.go();
                        return null;
                    })
                    .get();
        } finally {
            worker.shutdown();
            running.forEach(one -> one.cancel(false));
            people.shutdown();
            people.awaitTermination(1, TimeUnit.MINUTES);
        }
        for (Person person : all) {
            person.complain();
        }
        return filed;
    }

    /** Something that takes its time. */
    interface Work {
        void go() throws Exception;
    }

    /** What was timed. */
    record Filed(Latencies drafts, Latencies submissions) {}

    private final class Person implements Runnable {

        private final String token;
        private final String path;
        private final Supplier<Windows.Met> met;
        private final Map<Windows.Met, Filed> filed;
        private String etag = "*";
        private volatile Throwable failure = new Throwable("none");
        private volatile boolean failed;

        private Person(int number, Supplier<Windows.Met> met, Map<Windows.Met, Filed> filed) throws Exception {
            this.token = TokenMint.get().token("u-" + number, List.of("clerk", "leader"), agency(number), null);
            this.path = "/api/v1/filings/" + YEAR + "-" + agency(number);
            this.met = met;
            this.filed = filed;
            HttpResponse<String> known = service.get(path + "/draft", token);
            known.headers().firstValue("ETag").ifPresent(tag -> etag = tag);
        }

        @Override
        public void run() {
            try {
                file();
            } catch (Exception e) {
                failure = e;
                failed = true;
                throw new IllegalStateException(e);
            }
        }

        private void file() throws Exception {
            Windows.Met before = met.get();
            long began = System.nanoTime();
            HttpResponse<String> draft = service.put(path + "/draft", token, report, "If-Match", etag);
            filed(before).drafts().add(System.nanoTime() - began);
            JsonNode findings = JSON.readTree(ServiceProcess.body(draft, 200)).path("findings");
            etag = draft.headers().firstValue("ETag").orElseThrow();
            String handover = handover(findings);
            before = met.get();
            began = System.nanoTime();
            HttpResponse<String> receipt = service.post(path + "/submissions", token, handover, "If-Match", etag);
            filed(before).submissions().add(System.nanoTime() - began);
            ServiceProcess.body(receipt, 201);
            ServiceProcess.body(service.post(path + "/withdrawal", token, "{\"reason\":\"再核对\"}"), 200);
        }

        private Filed filed(Windows.Met before) {
            Windows.Met after = met.get();
            return Objects.requireNonNull(filed.get(before == after ? after : Windows.Met.BETWEEN));
        }

        private void complain() {
            if (failed) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static String handover(JsonNode findings) {
        ObjectNode handover = JSON.createObjectNode();
        ArrayNode explanations = handover.putArray("explanations");
        ArrayNode overrides = handover.putArray("overrides");
        for (JsonNode finding : findings) {
            String severity = finding.path("severity").asString();
            String id = finding.path("id").asString();
            if (severity.equals("W")) {
                explanations.addObject().put("findingId", id).put("text", "已核实");
            } else if (severity.equals("B*")) {
                overrides.addObject().put("findingId", id).put("reason", "已核实");
            }
        }
        ArrayNode signOffs = handover.putArray("signOffs");
        signOffs.addObject().put("role", "drafter").put("subject", "u-1001").put("at", "2024-11-20T08:00:00Z");
        signOffs.addObject().put("role", "leader").put("subject", "u-2001").put("at", "2024-11-20T09:00:00Z");
        handover.putObject("declaration").put("subject", "u-2001").put("role", "leader");
        return handover.toString();
    }
}
