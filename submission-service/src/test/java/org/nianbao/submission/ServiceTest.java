package org.nianbao.submission;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.nianbao.events.Topic;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.RealParts;
import org.nianbao.parts.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service on a free port with a database of its own and the broker of the process; tests are its clients. */
@SpringBootTest(classes = SubmissionService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ServiceTest {

    static {
        // the service must not depend on the zone of its machine
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
    }

    /** A year in which nothing is late yet, and that can be meant. */
    static final int YEAR_AHEAD = Year.now().getValue() + 3;

    /** The least that a submission must carry. */
    static final String SIGNED = """
            "signOffs":[{"role":"drafter","subject":"u-1001","at":"2024-11-20T08:00:00Z"},
                        {"role":"leader","subject":"u-2001","at":"2024-11-20T09:00:00Z"}],
            "declaration":{"subject":"u-2001","role":"leader"}""";

    private static final String DATABASE = RealParts.get().freshDatabase("submission");

    /** Ports of services whose register is filled. */
    private static final Set<Integer> REGISTERED = new HashSet<>();

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Api administrator = new Api(0, null);
    Api nobody = new Api(0, null);

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry registry) {
        registry.add("NIANBAO_DB_URL", () -> DATABASE);
        registry.add("NIANBAO_DB_USER", () -> LocalPostgres.USER);
        registry.add("NIANBAO_DB_PASSWORD", () -> LocalPostgres.USER);
        registry.add("NIANBAO_KAFKA", () -> RealParts.get().bootstrapServers());
        registry.add("NIANBAO_ISSUER", TokenMint.get()::issuer);
        registry.add("NIANBAO_JWKS_URI", TokenMint.get()::jwksUri);
        Topic.all().forEach(topic -> RealParts.get().createTopic(topic, Topic.PARTITIONS));
    }

    @BeforeEach
    void register() {
        nobody = new Api(port, null);
        administrator = nobody.as(Api.administrator());
        if (REGISTERED.add(port)) {
            registerRegionsAndAgencies();
        }
    }

    private void registerRegionsAndAgencies() {
        region("410000", "河南省", "PROVINCE", null);
        region("410700", "新乡市", "PREFECTURE", "410000");
        region("410781", "卫辉市", "COUNTY", "410700");
        region("410721", "新乡县", "COUNTY", "410700");
        agency("410781101", "卫辉市安都乡人民政府", "TOWNSHIP", "410781", "安都乡", "卫辉市安都乡");
        agency("410781021", "卫辉市信访局", "DEPARTMENT", "410781");
        agency("410721001", "新乡县人民政府办公室", "GOVERNMENT_OFFICE", "410721");
    }

    void region(String code, String name, String level, @Nullable String parent) {
        String parentJson = parent == null ? "null" : "\"" + parent + "\"";
        expectCreated(administrator.post("/api/v1/regions", """
                {"code":"%s","name":"%s","level":"%s","parentCode":%s}""".formatted(code, name, level, parentJson)));
    }

    void agency(String code, String name, String kind, String region, String... aliases) {
        String names = String.join(
                ",", Stream.of(aliases).map(alias -> "\"" + alias + "\"").toList());
        expectCreated(administrator.post("/api/v1/agencies", """
                {"code":"%s","name":"%s","aliases":[%s],"kind":"%s","regionCode":"%s"}""".formatted(code, name, names, kind, region)));
    }

    /** Created, or there already from another test of the same context. */
    private static void expectCreated(Answer answer) {
        if (answer.status() != 409) {
            answer.expect(201);
        }
    }

    /** Opens the season of a year with dates ahead, or the filings that it lacks. */
    void season(int year) {
        Answer answer = administrator.post("/api/v1/seasons", """
                {"year":%d,"closesAt":"%d-06-30T00:00:00Z","dueDates":[%s],"acceptPastDates":true}""".formatted(
                        year,
                        YEAR_AHEAD,
                        Stream.of("DEPARTMENT", "GOVERNMENT_OFFICE", "TOWNSHIP")
                                .map(kind -> """
                                                {"agencyKind":"%s","submitBy":"%d-01-20","publishBy":"%d-01-31"}""".formatted(kind, YEAR_AHEAD, YEAR_AHEAD))
                                .reduce((one, other) -> one + "," + other)
                                .orElseThrow()));
        if (answer.status() == 409) {
            administrator.post("/api/v1/seasons/" + year + "/openings", "").expect(200);
        } else {
            answer.expect(201);
        }
    }

    Api clerk(String agency) {
        return nobody.as(Api.clerk(agency));
    }

    String state(String filing) {
        return administrator.get("/api/v1/filings/" + filing).expect(200).text("/state");
    }

    /** What review-service says when every desk approved a filing's submission; waits until it is published. */
    void approve(String filing, int submission) {
        ReviewService.send(filing, ReviewService.deskOpened(filing, submission));
        ReviewService.send(filing, ReviewService.approved(filing, submission));
        await().atMost(Duration.ofSeconds(120)).until(() -> state(filing).equals("PUBLISHED"));
    }

    /** The types of all events recorded for a key, in their order, without prefix and version. */
    List<String> events(String key) {
        return jdbc
                .sql("select type from outbox where key = ? order by sequence")
                .param(key)
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.replaceAll("^nianbao\\.|\\.v1$", ""))
                .toList();
    }

    /** Action, actor, roles and kind of origin of every audit entry of a chain, in their order. */
    List<String> audited(String chain) {
        return jdbc.sql("select * from audit_entry where chain = ? order by number")
                .param(chain)
                .query((row, number) -> String.join(
                        " ",
                        row.getString("action"),
                        row.getString("actor"),
                        row.getString("roles"),
                        row.getString("origin").split(" ")[0]))
                .list();
    }

    /** A submission that explains every warning and overrides every B* finding. */
    static String answersTo(JsonNode findings) {
        return answersTo(findings, SIGNED);
    }

    /** A submission that also answers reasons of the last return: a JSON array. */
    static String answersTo(JsonNode findings, String signed, String answers) {
        return answersTo(findings, signed).replaceFirst("\\}$", ",\"answers\":" + answers + "}");
    }

    /** The same with other signatures: the members {@code signOffs} and {@code declaration}. */
    static String answersTo(JsonNode findings, String signed) {
        StringBuilder explanations = new StringBuilder();
        StringBuilder overrides = new StringBuilder();
        findings.values().forEach(finding -> {
            String severity = finding.at("/severity").asString("");
            StringBuilder list = severity.equals("B*") ? overrides : explanations;
            if (severity.equals("W") || severity.equals("B*")) {
                list.append(list.isEmpty() ? "" : ",")
                        .append("{\"findingId\":")
                        .append(finding.at("/id"))
                        .append(severity.equals("W") ? ",\"text\":" : ",\"reason\":")
                        .append("\"已核实\"}");
            }
        });
        return """
               {"explanations":[%s],"overrides":[%s],%s}""".formatted(explanations, overrides, signed);
    }
}
