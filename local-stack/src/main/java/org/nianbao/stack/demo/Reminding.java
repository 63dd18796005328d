package org.nianbao.stack.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.stack.people.DemoPerson;
import tools.jackson.databind.JsonNode;

/**
 * The agency that has not filed gets more time, and with seven days left it is reminded: the sweep runs now instead of
 * tomorrow at nine.
 */
final class Reminding {

    private static final String FILING = DemoRegister.REMINDED_YEAR + "-" + DemoRegister.LATE_AGENCY;

    /** A rung of the reminder ladder. */
    private static final int DAYS_LEFT = 7;

    private static final Map<String, String> ROLES =
            Map.of("CLERK", "填报人", "LEADER", "分管领导", "AUTHORITY", "主管部门", "INSPECTION", "纪检监察审查");

    private final Stage stage;

    Reminding(Stage stage) {
        this.stage = stage;
    }

    void play() {
        DemoPerson authority = stage.person("authority");
        boolean due = isDue(stage);
        stage.story().chapter(due ? "催报：上乐村镇还没有报送" : "催报：上乐村镇已经报送");
        exemptWhoeverHasNothingToFile(authority);
        if (!due) {
            stage.story().say("上乐村镇的年报已经手工报送，不再催报。");
            return;
        }
        LocalDate rung = stage.clock().get().toLocalDate().plusDays(DAYS_LEFT);
        if (LocalDate.parse(submitBy()).isBefore(rung)) {
            extend(authority, rung);
        }
        Story.Step step = stage.story().begin(authority.name());
        JsonNode run = stage.as(authority)
                .post("/api/v1/seasons/" + DemoRegister.REMINDED_YEAR + "/reminder-runs", Map.of())
                .require()
                .json();
        int sent = run.path("reminders").size();
        step.done("运行 %d 年度催报：报送期限 %s，%s"
                .formatted(
                        DemoRegister.REMINDED_YEAR, submitBy(), sent == 0 ? "今天已经提醒过，不重复发送" : "新发 " + sent + " 条提醒"));
        for (JsonNode reminder : run.path("reminders")) {
            stage.story()
                    .say("%s：还有 %d 天，提醒 %s"
                            .formatted(
                                    reminder.path("agencyName").asString(),
                                    reminder.path("daysLeft").asInt(),
                                    roles(reminder.path("recipientRoles"))));
        }
    }

    /** Whether the late agency still has to file: somebody may have filed for it by hand. */
    static boolean isDue(Stage stage) {
        return stage.filing(FILING).path("state").asString().equals("OPEN");
    }

    /** Who was reminded, in words: the role of a code that has none is shown as it is. */
    private static String roles(JsonNode codes) {
        return codes.valueStream()
                .map(JsonNode::asString)
                .map(code -> ROLES.getOrDefault(code, code))
                .collect(Collectors.joining("、"));
    }

    /** The township of the 2024 report is in the register of 2023 too, where it would be reminded. */
    private void exemptWhoeverHasNothingToFile(DemoPerson authority) {
        for (DemoReport report : stage.register().reports()) {
            String filing = DemoRegister.REMINDED_YEAR + "-" + report.agency();
            if (report.year() != DemoRegister.REMINDED_YEAR
                    && stage.filing(filing).path("state").asString().equals("OPEN")) {
                Story.Step step = stage.story().begin(authority.name());
                stage.as(authority)
                        .post(
                                "/api/v1/filings/" + filing + "/exemption",
                                Map.of("reason", "该单位这一年度的报告在系统启用前已经公布，不再填报。"))
                        .require();
                step.done("%s：%d 年度免报".formatted(report.name(), DemoRegister.REMINDED_YEAR));
            }
        }
    }

    private void extend(DemoPerson authority, LocalDate rung) {
        Story.Step step = stage.story().begin(authority.name());
        stage.as(authority)
                .post(
                        "/api/v1/cases/" + FILING + "/extensions",
                        Map.of("submitBy", rung.toString(), "reason", "汛期救灾任务重，同意延期报送。"))
                .require();
        stage.patience()
                .await(
                        "报送期限改为 " + rung,
                        Duration.ofSeconds(30),
                        () -> submitBy().equals(rung.toString()) ? Optional.of(true) : Optional.empty());
        step.done("同意上乐村镇延期到 " + rung);
    }

    private String submitBy() {
        return stage.filing(FILING).path("submitBy").asString();
    }
}
