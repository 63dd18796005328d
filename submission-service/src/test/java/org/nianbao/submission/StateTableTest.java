package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.nianbao.events.Event;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.FilingState;
import org.nianbao.submission.submission.application.Submissions;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks the table of docs/filing-states.md: every cell on the running service. */
class StateTableTest extends ServiceTest {

    @Autowired
    Filings filings;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Test
    void doesInEveryCellWhatTheTableSays() {
        List<StateTable.Cell> cells = StateTable.cells();
        assertThat(cells.stream().map(cell -> cell.state().split(" ")[0]).distinct())
                .containsExactlyInAnyOrder(
                        Arrays.stream(FilingState.values()).map(Enum::name).toArray(String[]::new));
        Situations situations = new Situations(filings, drafts, submissions);
        cells.forEach(cell -> {
            agencyRow(cell.agency());
            situations.put(new FilingId(2023, cell.agency()), cell.state());
        });

        SoftAssertions asTheTableSays = new SoftAssertions();
        Map<StateTable.Cell, List<UUID>> sent = new LinkedHashMap<>();
        for (StateTable.Cell cell : cells) {
            List<Event> events = events(cell);
            if (events.isEmpty()) {
                command(cell, asTheTableSays);
            } else {
                sent.put(
                        cell,
                        events.stream()
                                .map(event -> ReviewService.send(cell.filing(), event))
                                .toList());
            }
        }
        List<UUID> all = sent.values().stream().flatMap(List::stream).toList();
        await().atMost(Duration.ofSeconds(120)).until(() -> received(all) == all.size());
        sent.forEach((cell, ids) -> afterEvents(cell, ids, asTheTableSays));
        asTheTableSays.assertAll();
    }

    @Test
    void recordsAnEventOfAFilingThatDoesNotExist() {
        UUID id = ReviewService.send("2023-NOBODY", ReviewService.approved("2023-NOBODY", 1));
        await().atMost(Duration.ofSeconds(120)).until(() -> stale(List.of(id)) == 1);
    }

    private void command(StateTable.Cell cell, SoftAssertions asTheTableSays) {
        String path = "/api/v1/filings/" + cell.filing();
        Api clerk = clerk(cell.agency());
        String reason = "{\"reason\":\"情况变化\"}";
        Answer answer = switch (cell.happening()) {
            case "submit" -> submit(clerk, path);
            case "withdraw" -> clerk.post(path + "/withdrawal", reason);
            case "exempt" -> nobody.as(Api.authority("410000")).post(path + "/exemption", reason);
            case "correct" -> clerk.post(path + "/corrections", reason);
            case "retract" -> nobody.as(Api.authority("410000")).post(path + "/retraction", "{\"note\":\"内容有误\"}");
            case "abandon" -> clerk.post(path + "/corrections/abandonment", "");
            default -> throw new IllegalArgumentException(cell.happening());
        };
        boolean refused = cell.outcome().equals("409");
        asTheTableSays
                .assertThat(answer.status())
                .as("%s: %s", cell, answer)
                .isIn(refused ? List.of(409) : List.of(200, 201));
        expectState(cell, refused ? cell.state() : cell.outcome(), asTheTableSays);
        asTheTableSays.assertThat(events(cell.filing())).as(cell.toString()).hasSize(refused ? 0 : 1);
    }

    private Answer submit(Api clerk, String path) {
        Answer draft = clerk.get(path + "/draft").expect(200);
        return clerk.post(
                path + "/submissions",
                answersTo(draft.json().get("findings")),
                "If-Match",
                draft.header("ETag"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private List<Event> events(StateTable.Cell cell) {
        String filing = cell.filing();
        int last = filings.find(new FilingId(2023, cell.agency()))
                .orElseThrow()
                .facts()
                .submissions();
        return switch (cell.happening()) {
            case "report-validated" -> List.of(ReviewService.validated(filing, last, false));
            case "report-validated!" -> List.of(ReviewService.validated(filing, last, true));
            case "desk-opened" -> List.of(ReviewService.deskOpened(filing, last));
            case "desk-decided" -> List.of(ReviewService.deskDecided(filing, last));
            case "report-returned" -> List.of(ReviewService.returned(filing, last));
            case "report-approved" -> List.of(ReviewService.approved(filing, last));
            case "due-date-extended" -> List.of(ReviewService.extended(filing));
            case "another number" ->
                List.of(
                        ReviewService.approved(filing, last + 1),
                        ReviewService.returned(filing, last - 1),
                        ReviewService.validated(filing, last + 1, false),
                        ReviewService.deskOpened(filing, last + 1),
                        ReviewService.deskDecided(filing, last - 1));
            default -> List.of();
        };
    }

    private void afterEvents(StateTable.Cell cell, List<UUID> ids, SoftAssertions asTheTableSays) {
        boolean stale = cell.outcome().equals("stale");
        asTheTableSays.assertThat(stale(ids)).as(cell.toString()).isEqualTo(stale ? ids.size() : 0);
        expectState(cell, stale ? cell.state() : cell.outcome(), asTheTableSays);
        if (cell.happening().equals("due-date-extended") && !stale) {
            asTheTableSays
                    .assertThat(after(cell).facts().dates().submitBy().toString())
                    .isEqualTo("2099-02-10");
        }
    }

    private void expectState(StateTable.Cell cell, String state, SoftAssertions asTheTableSays) {
        asTheTableSays
                .assertThat(after(cell).state().name())
                .as(cell.toString())
                .isEqualTo(state.split(" ")[0]);
    }

    private Filing after(StateTable.Cell cell) {
        return filings.find(new FilingId(2023, cell.agency())).orElseThrow();
    }

    private int received(List<UUID> ids) {
        return count("select count(*) from inbox where message_id = any (?)", ids);
    }

    private int stale(List<UUID> ids) {
        return count("select count(*) from stale_message where event_id = any (?)", ids);
    }

    private int count(String sql, List<UUID> ids) {
        return jdbc.sql(sql)
                .param(new ArrayList<>(ids).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private void agencyRow(String code) {
        jdbc.sql("""
                        insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                        values (?, '卫辉市信访局', '{}', 'DEPARTMENT', '410781', false, false)""").param(code).update();
    }
}
