package org.nianbao.e2e.season;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;

/** Enters the county: regions, agencies, who sits where, who is written to. */
final class Registry {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Proceedings proceedings;
    private final FrontDoorClient administrator;

    Registry(Doors doors, Proceedings proceedings) {
        this.proceedings = proceedings;
        this.administrator = doors.of(County.ADMINISTRATOR);
    }

    void enter() {
        region(County.PROVINCE, "湖南省", "PROVINCE", null);
        region(County.PREFECTURE, "云梦市", "PREFECTURE", County.PROVINCE);
        region(County.CODE, "云溪县", "COUNTY", County.PREFECTURE);
        proceedings.together(County.all(), this::agency);
        administrator
                .put(
                        "/api/v1/recipients",
                        County.people().stream().map(Person::recipient).toList(),
                        Map.of())
                .require();
        // review-service learns of a region with its first agency
        await("the reviewers are entered").atMost(PATIENCE).until(this::reviewers, Answer::isSuccess);
    }

    private void region(String code, String name, String level, @Nullable String parent) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("name", name);
        body.put("level", level);
        body.put("parentCode", parent);
        administrator.post("/api/v1/regions", body).require();
    }

    private void agency(Unit unit) {
        administrator
                .post(
                        "/api/v1/agencies",
                        Map.of(
                                "code",
                                unit.code(),
                                "name",
                                unit.name(),
                                "aliases",
                                List.of(),
                                "kind",
                                unit.kind(),
                                "regionCode",
                                County.CODE))
                .require();
    }

    private Answer reviewers() {
        String etag = administrator.get("/api/v1/reviewers").require().etag().orElse("*");
        return administrator.put(
                "/api/v1/reviewers",
                County.reviewers().stream().map(Person::reviewer).toList(),
                Map.of("If-Match", etag));
    }
}
