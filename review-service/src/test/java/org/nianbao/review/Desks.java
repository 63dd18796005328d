package org.nianbao.review;

import tools.jackson.databind.JsonNode;

/** The reviewers of a county's reports, each with a token of their own. */
record Desks(Api api, Jobs jobs) {

    Api authority() {
        return api.as("u-3001", "authority");
    }

    Api secrecy() {
        return api.as("u-3002", "secrecy");
    }

    Api inspection() {
        return api.as("u-3003", "inspection");
    }

    Api of(String desk) {
        return switch (desk) {
            case "AUTHORITY" -> authority();
            case "SECRECY" -> secrecy();
            default -> inspection();
        };
    }

    /** Id of the task of a filing that is open at a desk. */
    String task(String filingId, String desk) {
        for (String state : new String[] {"OPEN", "CLAIMED"}) {
            JsonNode items = of(desk).get("/api/v1/tasks?filing=" + filingId + "&desk=" + desk + "&state=" + state)
                    .ok()
                    .json()
                    .path("items");
            if (!items.isEmpty()) {
                return items.get(0).path("id").asString();
            }
        }
        throw new AssertionError("no task of " + filingId + " at " + desk);
    }

    String claim(String filingId, String desk) {
        String task = task(filingId, desk);
        of(desk).post("/api/v1/tasks/" + task + "/claim").ok();
        return task;
    }

    void approve(String filingId, String desk) {
        decide(desk, claim(filingId, desk), """
                {"decision":"APPROVE","opinion":"同意公开"}""").ok();
        jobs.runDue(filingId);
    }

    void giveBack(String filingId, String desk) {
        decide(desk, claim(filingId, desk), """
                {"decision":"RETURN","opinion":"请修改后重报","reasons":[
                  {"code":"R03","address":"T2/normativeDocuments/issued","text":"正文写1件，表二写2件"}]}""").ok();
        jobs.runDue(filingId);
    }

    Answer decide(String desk, String task, String body) {
        return of(desk).post("/api/v1/tasks/" + task + "/decision", body);
    }

    /** Every desk approves. */
    void approveAll(String filingId) {
        approve(filingId, "AUTHORITY");
        approve(filingId, "SECRECY");
        approve(filingId, "INSPECTION");
    }
}
