package org.nianbao.stack.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.people.DemoPerson;

/** The administrator enters regions and agencies, the authority opens the seasons. */
final class OpenSeasons {

    /** Days from today to the dates of the season; the reminder ladder has no rung there. */
    private static final int TOWNSHIP_DAYS_AHEAD = 5;

    private static final int OTHER_DAYS_AHEAD = 45;
    private static final int DAYS_FROM_SUBMISSION_TO_PUBLICATION = 14;

    /** Beyond the statutory dates of the kinds that the demonstration does not have, whatever its clock says. */
    private static final int DAYS_OPEN = 460;

    private final Stage stage;

    OpenSeasons(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.story().chapter("登记单位，开启年度填报");
        register();
        stage.register().years().forEach(this::open);
        stage.story().say("注意：这些年度的法定期限早已过去；为了演示，报送期限定在今天之后。");
        awaitFilings();
    }

    private void register() {
        Story.Step step = stage.story().begin(stage.person("administrator").name());
        FrontDoorClient administrator = stage.as(stage.person("administrator"));
        int entered = 0;
        for (DemoRegister.Region region : stage.register().regions()) {
            entered += Stage.createdOrThere(administrator.post("/api/v1/regions", region)) ? 1 : 0;
        }
        for (DemoRegister.Agency agency : stage.register().agencies()) {
            entered += Stage.createdOrThere(administrator.post("/api/v1/agencies", agency)) ? 1 : 0;
        }
        step.done("登记 %d 个行政区划、%d 个单位%s"
                .formatted(
                        stage.register().regions().size(),
                        stage.register().agencies().size(),
                        entered == 0 ? "（以前已登记）" : ""));
    }

    private void open(int year) {
        DemoPerson authority = stage.person("authority");
        Story.Step step = stage.story().begin(authority.name());
        OffsetDateTime now = stage.clock().get();
        LocalDate today = now.toLocalDate();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("year", year);
        body.put("closesAt", now.plusDays(DAYS_OPEN).toInstant().toString());
        body.put(
                "dueDates",
                List.of(
                        dueDate("TOWNSHIP", today.plusDays(TOWNSHIP_DAYS_AHEAD)),
                        dueDate("DEPARTMENT", today.plusDays(OTHER_DAYS_AHEAD)),
                        dueDate("GOVERNMENT_OFFICE", today.plusDays(OTHER_DAYS_AHEAD))));
        // kinds that the demonstration does not have keep the statutory dates, which are long past
        body.put("acceptPastDates", true);
        Answer answer = stage.as(authority).post("/api/v1/seasons", body);
        step.done(
                Stage.createdOrThere(answer)
                        ? "开启 %d 年度填报：乡镇 %s 前报送，部门 %s 前报送"
                                .formatted(year, today.plusDays(TOWNSHIP_DAYS_AHEAD), today.plusDays(OTHER_DAYS_AHEAD))
                        : "%d 年度填报以前已开启".formatted(year));
    }

    private static Map<String, String> dueDate(String kind, LocalDate submitBy) {
        return Map.of(
                "agencyKind",
                kind,
                "submitBy",
                submitBy.toString(),
                "publishBy",
                submitBy.plusDays(DAYS_FROM_SUBMISSION_TO_PUBLICATION).toString());
    }

    /** The review's own copy of each filing comes by event. */
    private void awaitFilings() {
        DemoPerson authority = stage.person("authority");
        Story.Step step = stage.story().begin("系统");
        FrontDoorClient door = stage.as(authority);
        List<String> filings = new ArrayList<>(
                stage.register().reports().stream().map(DemoReport::filing).toList());
        filings.add(DemoRegister.REMINDED_YEAR + "-" + DemoRegister.LATE_AGENCY);
        for (String filing : filings) {
            stage.patience()
                    .await(
                            "审核流程收到 " + filing,
                            Duration.ofSeconds(60),
                            () -> door.get("/api/v1/cases/" + filing).isSuccess()
                                    ? Optional.of(true)
                                    : Optional.empty());
        }
        step.done("%d 份年报的审核流程已就位".formatted(filings.size()));
    }
}
