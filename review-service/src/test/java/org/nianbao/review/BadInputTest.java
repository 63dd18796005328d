package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad input gets a problem document that says what is wrong and where, and has no effect. */
class BadInputTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {                                                                                  | 400 | -
            {"decision":"APPROVE","opinion":"好","colour":"red"}                                | 400 | /colour
            {"decision":"MAYBE","opinion":"好"}                                                 | 400 | /decision
            {"decision":"APPROVE"}                                                             | 400 | /opinion
            {"decision":"APPROVE","opinion":"   "}                                             | 400 | /opinion
            {"opinion":"好"}                                                                    | 400 | /decision
            {"decision":"RETURN","opinion":"改"}                                                | 422 | /reasons
            {"decision":"APPROVE","opinion":"好","reasons":[{"code":"R10","address":"S1","text":"错字"}]} | 422 | /reasons
            {"decision":"RETURN","opinion":"改","reasons":[{"code":"R99","address":"S1","text":"错"}]} | 400 | /reasons/0/code
            {"decision":"RETURN","opinion":"改","reasons":[{"code":"R10","address":"S1","text":""}]} | 400 | /reasons/0/text
            {"decision":"RETURN","opinion":"改","reasons":[{"code":"R10","text":"错字"}]}          | 422 | /reasons/0/address
            {"decision":"RETURN","opinion":"改","reasons":[{"code":"R01","address":"T9/x","text":"错"}]} | 422 | /reasons/0/address
            {"decision":"RETURN","opinion":"改","reasons":[{"code":"R01","address":"S1[9,99999)","text":"错"}]} | 422 | /reasons/0/address
            {"decision":"APPROVE","opinion":"\\u0000"}                                          | 400 | -
            """)
    void refusesADecisionThatCannotBeMeant(String body, int status, String pointer) {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String task = desks.claim(filing, "AUTHORITY");

        Answer answer = desks.decide("AUTHORITY", task, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        if (!pointer.equals("-")) {
            answer.pointing(pointer);
        }
        assertThat(ledger.events(filing)).doesNotContain("desk-decided");
        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:CLAIMED", "SECRECY:OPEN");
    }

    @Test
    void acceptsAReasonOfProcedureWithoutAPlace() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        desks.decide("AUTHORITY", desks.claim(filing, "AUTHORITY"), """
                {"decision":"RETURN","opinion":"缺保密审查意见","reasons":[{"code":"R12","text":"缺保密审查意见"}]}""").ok();
    }

    @Test
    void knowsTasksOnlyForThoseWhoSitThere() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String task = desks.task(filing, "AUTHORITY");
        String claim = "/api/v1/tasks/" + task + "/claim";

        api.post(claim).refused(401, "login-required");
        api.as("u-1001", "clerk").post(claim).refused(403, "role-missing");
        // another desk, another county, and somebody whom our own records do not know
        desks.secrecy().post(claim).refused(404, "task-not-found");
        api.as("u-3021", "authority").post(claim).refused(404, "task-not-found");
        api.as("u-4711", "authority").post(claim).refused(404, "task-not-found");
        desks.authority().post("/api/v1/tasks/" + UUID.randomUUID() + "/claim").refused(404, "task-not-found");
        assertThat(api.as("u-3021", "authority")
                        .get("/api/v1/tasks?filing=" + filing)
                        .ok()
                        .json()
                        .path("items"))
                .isEmpty();
        api.as("u-3021", "authority").get("/api/v1/cases/" + filing).refused(404, "case-not-found");
    }

    @Test
    void refusesTheOrderOfStepsThatIsNone() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String task = desks.task(filing, "AUTHORITY");
        String yes = """
                {"decision":"APPROVE","opinion":"同意"}""";
        desks.decide("AUTHORITY", task, yes).refused(409, "task-not-claimed");
        desks.claim(filing, "AUTHORITY");
        api.as("u-3011", "authority").post("/api/v1/tasks/" + task + "/claim").refused(409, "task-claimed");
        api.as("u-3011", "authority")
                .post("/api/v1/tasks/" + task + "/decision", yes)
                .refused(409, "task-not-claimed");
        desks.decide("AUTHORITY", task, yes).ok();
        desks.decide("AUTHORITY", task, yes).refused(409, "task-finished");
        desks.authority().post("/api/v1/tasks/" + task + "/claim").refused(409, "task-finished");
    }

    @Test
    void givesTheFirstAnswerToARepeatedDecision() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String path = "/api/v1/tasks/" + desks.claim(filing, "AUTHORITY") + "/decision";
        String yes = """
                {"decision":"APPROVE","opinion":"同意"}""";
        String key = UUID.randomUUID().toString();
        String first = desks.authority().withKey(key).post(path, yes).ok().text();
        assertThat(desks.authority().withKey(key).post(path, yes).ok().text()).isEqualTo(first);
        assertThat(ledger.events(filing, "desk-decided")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/tasks?desk=KITCHEN      | 400
            /api/v1/tasks?state=LOST        | 400
            /api/v1/tasks?limit=0           | 400
            /api/v1/tasks?limit=201         | 400
            /api/v1/tasks?after=nonsense    | 400
            /api/v1/season-board            | 400
            /api/v1/season-board?year=x     | 400
            /api/v1/season-board?year=2023&state=LOST | 400
            /api/v1/season-board/filings | 400
            /api/v1/season-board/filings?year=x | 400
            /api/v1/season-board/filings?year=2023&state=LOST | 400
            /api/v1/season-board/filings?year=2023&kind=KITCHEN | 400
            /api/v1/season-board/filings?year=2023&late=perhaps | 400
            /api/v1/season-board/filings?year=2023&own=true | 400
            /api/v1/season-board/filings?year=2023&limit=201 | 400
            /api/v1/season-board/filings?year=2023&after=nonsense | 400
            /api/v1/season-board.xlsx | 400
            /api/v1/season-board.xlsx?year=2023&state=LOST | 400
            /api/v1/seasons/soon/circular.docx | 400
            /api/v1/seasons/1887/circular.docx | 404
            /api/v1/seasons/soon/inspection-draw | 400
            /api/v1/seasons/1887/inspection-draw | 404
            /api/v1/cases/nothing           | 404
            /api/v1/nothing                 | 404
            """)
    void refusesQuestionsThatMakeNoSense(String path, int status) {
        assertThat(api.as("u-3001", "authority").get(path).status()).isEqualTo(status);
    }

    @Test
    void refusesARunOfASeasonThatIsNotThere() {
        Api authority = api.as("u-3001", "authority");
        authority.post("/api/v1/seasons/1887/reminder-runs").refused(404, "season-not-found");
        assertThat(authority.post("/api/v1/seasons/soon/reminder-runs").status())
                .isEqualTo(400);
        assertThat(authority
                        .post("/api/v1/seasons/2023/reminder-runs?dryRun=perhaps")
                        .status())
                .isEqualTo(400);
        api.as("u-1001", "clerk").post("/api/v1/seasons/2023/reminder-runs").refused(403, "role-missing");
        assertThat(authority.get("/api/v1/seasons/2023/reminder-runs").status()).isEqualTo(405);
    }
}
