package org.nianbao.e2e.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.e2e.season.County.AUTHORITY;
import static org.nianbao.e2e.season.County.INSPECTION;
import static org.nianbao.e2e.season.County.SECRECY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.nianbao.e2e.stack.StackUnderTest;
import org.nianbao.e2e.stack.Topics;
import org.nianbao.stack.launch.ClockFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stack of its own for a season with a clock that is moved, and what the county's people do in it, step by step. */
abstract class StagedSeason {

    private static @Nullable Stage stage;

    private final Mails mails = new Mails();

    /** What is started and ended together. */
    private record Stage(
            StackUnderTest stack, MovedClock clock, Stillness stillness, Doors doors, Proceedings proceedings) {}

    @BeforeAll
    static void startTheStack() {
        StackUnderTest.home().create();
        ClockFile file = new ClockFile(StackUnderTest.home().root().resolve("season-clock"));
        MovedClock clock = new MovedClock(file, "2024-12-01 08:00:00");
        StackUnderTest stack = StackUnderTest.anew(
                List.of("--clock-file", file.path().toString()),
                Map.of(
                        // quiet hours as in earnest, and no waiting in real time
                        "NIANBAO_QUIET_FROM", "20:00",
                        "NIANBAO_QUIET_UNTIL", "08:00",
                        "NIANBAO_DELIVERY_DIGESTPAUSE", "500ms",
                        "NIANBAO_DELIVERY_RELEASEINTERVAL", "200ms",
                        "CAMUNDA_BPM_JOBEXECUTION_MAXWAIT", "500"));
        Doors doors = new Doors(StackUnderTest.home().identity());
        Proceedings proceedings = new Proceedings(doors, clock);
        stage = new Stage(stack, clock, new Stillness(), doors, proceedings);
        new Registry(doors, proceedings).enter();
    }

    @AfterAll
    static void endTheStack() {
        Stage used = stage;
        if (used != null) {
            used.proceedings().close();
            used.stillness().close();
            used.stack().end();
            stage = null;
        }
    }

    private static Stage stage() {
        return Objects.requireNonNull(stage);
    }

    static Doors doors() {
        return stage().doors();
    }

    static Proceedings proceedings() {
        return stage().proceedings();
    }

    /** All mails so far, as a table. */
    String mails() {
        return mails.table();
    }

    /** Ends the moment that was, and goes on to the next. */
    void at(String time) {
        settle();
        stage().clock().moveTo(time);
        settle();
    }

    void standingAt(String time) {
        settle();
        stage().clock().standAt(time);
        settle();
    }

    void settle() {
        stage().stillness().await(stage().clock());
        mails.takeIn(stage().clock().minute());
    }

    void file(String numbers) {
        proceedings().file(County.units(numbers), CountyReports::of);
        settle();
    }

    void improve(String numbers, String measures) {
        proceedings().file(County.units(numbers), unit -> CountyReports.improved(unit, measures));
        settle();
    }

    void giveBack(Person reviewer, String numbers, String text) {
        proceedings().giveBack(reviewer, County.units(numbers), "S5", text);
        settle();
    }

    void approveWithoutInspection(String numbers) {
        proceedings().approve(AUTHORITY, County.units(numbers));
        proceedings().approve(SECRECY, County.units(numbers));
        settle();
    }

    void approve(String numbers) {
        approveWithoutInspection(numbers);
        proceedings().approve(INSPECTION, County.units(numbers));
        settle();
    }

    void extend(int number, String submitBy, String publishBy) {
        doors().of(AUTHORITY)
                .post(
                        "/api/v1/cases/" + County.unit(number).filing() + "/extensions",
                        Map.of("submitBy", submitBy, "publishBy", publishBy, "reason", "暴雪灾害影响，准予延期。"))
                .require();
        settle();
    }

    String state(int number) {
        return doors().of(County.unit(number).clerk())
                .get(County.unit(number).filingPath())
                .require()
                .json()
                .get("state")
                .asString();
    }

    /** The late filings of the one circular: id, days, whether filed by now. */
    List<String> circular() {
        List<Topics.Event> circulars = new Topics(stage().stack().bootstrapServers())
                .all("nianbao.review.v1").stream()
                        .filter(event -> event.type().equals("nianbao.circular-issued.v1"))
                        .toList();
        assertThat(circulars).hasSize(1);
        JsonNode late =
                JsonMapper.builder().build().readTree(circulars.get(0).body()).get("late");
        return late.valueStream()
                .map(line -> line.get("filingId").asString() + " "
                        + line.get("daysLate").asInt() + " " + line.get("filed").asBoolean())
                .toList();
    }
}
