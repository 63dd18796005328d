package org.nianbao.review;

import org.junit.jupiter.api.Test;

class FourEyesTest extends ServiceTest {

    @Test
    void keepsWhoeverHandedTheReportInFromTheDesks() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String task = new Desks(api, jobs).task(filing, "SECRECY");
        // u-1003 drafted it and also sits at the secrecy desk
        api.as("u-1003", "secrecy").post("/api/v1/tasks/" + task + "/claim").refused(403, "four-eyes");
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
