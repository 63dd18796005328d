package org.nianbao.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.events.submission.Declaration;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.events.submission.SignOff;
import org.nianbao.report.procedure.SignOffRole;

class FourEyesTest extends ServiceTest {

    @Test
    void keepsWhoeverHandedTheReportInFromTheDesks() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String task = new Desks(api, jobs).task(filing, "SECRECY");
        // u-1003 drafted it and also sits at the secrecy desk
        api.as("u-1003", "secrecy").post("/api/v1/tasks/" + task + "/claim").refused(403, "four-eyes");
    }

    /** In whatever way somebody had a hand in a submission: each role of the chain, and who handed it in and declared it. */
    static Stream<Arguments> everyHandAtEveryDesk() {
        return Stream.of("AUTHORITY", "SECRECY", "INSPECTION")
                .flatMap(desk -> Stream.concat(
                                Arrays.stream(SignOffRole.values()).map(SignOffRole::word), Stream.of("submitter"))
                        .map(hand -> Arguments.of(hand, desk)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("everyHandAtEveryDesk")
    void keepsWhoeverSignedOrHandedInFromEveryDesk(String hand, String desk) {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        String reviewer = switch (desk) {
            case "AUTHORITY" -> "u-3011";
            case "SECRECY" -> "u-3012";
            default -> "u-3013";
        };
        submission.say(filing, handedInBy(reviewer, hand, filing));
        jobs.runDue(filing);
        if (desk.equals("INSPECTION")) {
            desks.approve(filing, "AUTHORITY");
            desks.approve(filing, "SECRECY");
        }

        String task = desks.task(filing, desk);
        Api partial = api.as(reviewer, desk.toLowerCase(Locale.ROOT));
        partial.post("/api/v1/tasks/" + task + "/claim").refused(403, "four-eyes");
        partial.post("/api/v1/tasks/" + task + "/decision", """
                        {"decision":"APPROVE","opinion":"同意"}""").refused(403, "four-eyes");
        desks.approve(filing, desk);
    }

    private ReportSubmitted handedInBy(String reviewer, String hand, String filing) {
        List<SignOff> chain = Arrays.stream(SignOffRole.values())
                .map(role -> situations.signature(
                        role.word(),
                        role.word().equals(hand) ? reviewer : "u-signer-" + role.word(),
                        20 - role.ordinal()))
                .toList();
        boolean handsIn = hand.equals("submitter");
        String leader = hand.equals("leader") ? reviewer : "u-signer-leader";
        return situations.signed(
                filing,
                1,
                Situations.report(),
                handsIn ? reviewer : "u-1003",
                chain,
                new Declaration(handsIn ? reviewer : leader, "leader"));
    }

    @Test
    void keepsWhoeverDecidedAtOneDeskFromTheOthers() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        // u-3001 sits at both desks; once claimed, the objection still stands at the decision
        String secrecy = desks.task(filing, "SECRECY");
        api.as("u-3001", "secrecy").post("/api/v1/tasks/" + secrecy + "/claim").ok();
        desks.approve(filing, "AUTHORITY");
        api.as("u-3001", "secrecy")
                .post("/api/v1/tasks/" + secrecy + "/decision", """
                        {"decision":"APPROVE","opinion":"同意"}""")
                .refused(403, "four-eyes");
        api.as("u-3001", "secrecy")
                .post("/api/v1/tasks/" + secrecy + "/release")
                .ok();
        desks.approve(filing, "SECRECY");
    }

    @Test
    void remembersDecisionsAcrossRevisionsAndLetsTheSameDeskDecideAgain() {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        desks.giveBack(filing, "AUTHORITY");
        situations.submitAndValidate(filing, 2);

        String secrecy = desks.task(filing, "SECRECY");
        api.as("u-3001", "secrecy").post("/api/v1/tasks/" + secrecy + "/claim").refused(403, "four-eyes");
        desks.approve(filing, "AUTHORITY");
    }
}
