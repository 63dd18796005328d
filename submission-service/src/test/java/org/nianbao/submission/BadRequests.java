package org.nianbao.submission;

import java.time.Year;
import java.util.UUID;
import java.util.stream.Stream;
import org.nianbao.report.json.ReportJson;

/** Requests that must be refused, of every endpoint; the filing is the one of {@link BadInputTest}. */
final class BadRequests {

    private static final String PATH = "/api/v1/filings/2023-410781B01";
    private static final String GOOD_SUBMISSION = "{" + ServiceTest.SIGNED + "}";

    private BadRequests() {}

    static Stream<BadRequest> all() {
        String draft = "{\"report\":" + ReportJson.writeString(Seeds.XINFANG.report()) + "}";
        String key = "Idempotency-Key";
        Stream<BadRequest> ofFilings = Stream.of(
                bad("nobody", "GET", PATH, "", 401, "login-required"),
                bad("clerk", "GET", "/api/v1/filings?year=abc", "", 400, "bad-parameter"),
                bad("clerk", "GET", "/api/v1/filings?state=LOST", "", 400, "bad-parameter"),
                bad("clerk", "GET", "/api/v1/filings?limit=0", "", 400, "bad-limit"),
                bad("clerk", "GET", "/api/v1/filings?after=zzz", "", 400, "bad-cursor"),
                bad("clerk", "GET", "/api/v1/nothing", "", 404, "not-found"),
                bad("clerk", "GET", "/api/v1/filings/2023-NONE", "", 404, "not-found"),
                bad("clerk", "GET", "/api/v1/filings/rubbish", "", 404, "not-found"),
                bad("other", "GET", PATH, "", 404, "not-found"),
                bad("other", "PUT", PATH + "/draft", draft, 404, "not-found", "If-Match", "\"0\""),
                bad(
                        "other",
                        "POST",
                        PATH + "/submissions",
                        GOOD_SUBMISSION,
                        404,
                        "not-found",
                        "If-Match",
                        "\"1\"",
                        key,
                        "a"),
                bad("other", "POST", PATH + "/withdrawal", "{\"reason\":\"x\"}", 404, "not-found"),
                bad("farAuthority", "POST", PATH + "/exemption", "{\"reason\":\"x\"}", 404, "not-found"),
                bad("clerk", "POST", PATH + "/exemption", "{\"reason\":\"x\"}", 403, "role-missing"),
                bad("authority", "PUT", PATH + "/draft", draft, 403, "role-missing", "If-Match", "\"0\""),
                bad("authority", "GET", PATH + "/draft", "", 403, "role-missing"),
                bad("clerk", "PUT", PATH + "/draft", draft, 428, "if-match-missing"),
                bad("clerk", "PUT", PATH + "/draft", draft, 400, "if-match-malformed", "If-Match", "seven"),
                bad("clerk", "PUT", PATH + "/draft", draft, 412, "stale-etag", "If-Match", "\"9\""),
                bad("clerk", "PUT", PATH + "/draft", "{}", 400, "invalid-fields", "If-Match", "\"0\""),
                bad("clerk", "PUT", PATH + "/draft", "{\"report\":{}}", 400, "malformed-report", "If-Match", "\"0\""),
                bad(
                        "clerk",
                        "PUT",
                        PATH + "/draft",
                        draft.replace("\"year\":2023", "\"year\":2022"),
                        422,
                        "wrong-year",
                        "If-Match",
                        "\"0\""),
                bad(
                        "clerk",
                        "PUT",
                        PATH + "/draft",
                        draft.replace("}}", "},\"extra\":1}"),
                        400,
                        "malformed-report",
                        "If-Match",
                        "\"0\""),
                bad(
                        "clerk",
                        "PUT",
                        PATH + "/draft",
                        draft.replaceFirst("\"licences\":0", "\"licences\":\"0\""),
                        400,
                        "malformed-report",
                        "If-Match",
                        "\"0\""),
                bad(
                        "clerk",
                        "PUT",
                        PATH + "/draft",
                        draft.substring(0, draft.length() - 1) + ",\"importId\":\"" + new UUID(1, 1) + "\"}",
                        422,
                        "unknown-import",
                        "If-Match",
                        "\"0\""),
                bad(
                        "clerk",
                        "PUT",
                        PATH + "/draft",
                        draft.replaceFirst("\"preamble\":\"", "\"preamble\":\"" + "长".repeat(200_000)),
                        413,
                        "report-too-large",
                        "If-Match",
                        "\"0\""),
                bad(
                        "clerk",
                        "POST",
                        PATH + "/submissions",
                        GOOD_SUBMISSION,
                        400,
                        "idempotency-key-missing",
                        "If-Match",
                        "\"1\""),
                bad("clerk", "POST", PATH + "/submissions", GOOD_SUBMISSION, 428, "if-match-missing", key, "b"),
                bad(
                        "clerk",
                        "POST",
                        PATH + "/submissions",
                        GOOD_SUBMISSION,
                        409,
                        "no-draft",
                        "If-Match",
                        "\"1\"",
                        key,
                        "c"),
                bad(
                        "clerk",
                        "POST",
                        PATH + "/submissions",
                        "{\"signOffs\":[]}",
                        400,
                        "invalid-fields",
                        "If-Match",
                        "\"1\"",
                        key,
                        "d"),
                emptyPlace("explanations"),
                emptyPlace("overrides"),
                emptyPlace("signOffs"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/agencies",
                        "{\"code\":\"1\",\"name\":\"局\\u202e\",\"kind\":\"DEPARTMENT\",\"regionCode\":\"410781\"}",
                        400,
                        "invalid-fields"),
                bad("clerk", "POST", PATH + "/withdrawal", "{\"reason\":\"\"}", 400, "invalid-fields"),
                bad("clerk", "POST", PATH + "/withdrawal", "{\"reason\":\"x\"}", 409, "wrong-state"),
                bad("clerk", "POST", PATH + "/corrections", "{\"reason\":\"x\"}", 409, "wrong-state"),
                bad("clerk", "POST", PATH + "/imports", "{}", 415, "unsupported-media-type"),
                bad("clerk", "DELETE", PATH, "", 405, "method-not-allowed"),
                bad(
                        "administrator",
                        "PUT",
                        "/api/v1/agencies/410781B01/published-reports/2023",
                        draft,
                        409,
                        "filed-here"),
                bad(
                        "administrator",
                        "PUT",
                        "/api/v1/agencies/410781B01/published-reports/2022",
                        draft,
                        422,
                        "wrong-year"),
                takeOver("administrator", 2007, "", 422, "wrong-year"),
                takeOver("administrator", Year.now().getValue(), "", 422, "wrong-year"),
                takeOver("administrator", 2019, ",\"publishedAt\":\"2018-12-01T00:00:00Z\"", 422, "wrong-date"),
                takeOver("administrator", 2019, ",\"publishedAt\":\"{ahead}-12-01T00:00:00Z\"", 422, "wrong-date"),
                takeOver("farAuthority", 2019, "", 403, "role-missing"),
                bad("administrator", "PUT", "/api/v1/agencies/NONE/published-reports/2023", draft, 404, "not-found"),
                bad("other", "PUT", "/api/v1/agencies/410781B01/published-reports/2023", draft, 403, "role-missing"),
                bad("nobody", "POST", "/api/v1/checks", "\"" + "长".repeat(800_000) + "\"", 413, "content-too-large"),
                bad("nobody", "POST", "/api/v1/checks", "[]", 400, "malformed-report"),
                bad("nobody", "GET", "/reports/2023/410781B01.json", "", 404, "not-found"));
        return Stream.concat(BadRegisterRequests.all(), ofFilings);
    }

    private static BadRequest takeOver(String who, int year, String more, int status, String code) {
        String report = ReportJson.writeString(Seeds.XINFANG.report()).replace("\"year\":2023", "\"year\":" + year);
        String path = "/api/v1/agencies/410781B01/published-reports/" + year;
        return bad(who, "PUT", path, "{\"report\":" + report + more + "}", status, code);
    }

    private static BadRequest emptyPlace(String list) {
        String body = GOOD_SUBMISSION.replaceFirst("\\{", "{\"" + list + "\":[null],");
        if (list.equals("signOffs")) {
            body = "{\"signOffs\":[null],\"declaration\":{\"subject\":\"u\",\"role\":\"leader\"}}";
        }
        return bad(
                "clerk",
                "POST",
                PATH + "/submissions",
                body,
                400,
                "invalid-fields",
                "If-Match",
                "\"1\"",
                "Idempotency-Key",
                "empty-" + list);
    }

    static BadRequest bad(
            String who, String method, String path, String body, int status, String code, String... headers) {
        return new BadRequest(
                who,
                method,
                path,
                body.replace("{ahead}", String.valueOf(ServiceTest.YEAR_AHEAD)),
                status,
                code,
                headers);
    }
}
