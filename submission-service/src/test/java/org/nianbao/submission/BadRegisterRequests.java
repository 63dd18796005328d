package org.nianbao.submission;

import static org.nianbao.submission.BadRequests.bad;

import java.util.stream.Stream;

/** Requests about seasons, regions and agencies that must be refused. */
final class BadRegisterRequests {

    private BadRegisterRequests() {}

    static Stream<BadRequest> all() {
        String season = "{\"year\":%s,\"closesAt\":\"%s\"}";
        return Stream.of(
                bad("administrator", "POST", "/api/v1/seasons", "{", 400, "malformed-json"),
                bad("administrator", "POST", "/api/v1/seasons", "", 400, "body-missing"),
                bad("administrator", "POST", "/api/v1/seasons", "{\"yaer\":2023}", 400, "unknown-field"),
                bad("administrator", "POST", "/api/v1/seasons", "{\"year\":\"zwei\"}", 400, "wrong-type"),
                bad("administrator", "POST", "/api/v1/seasons", "{}", 400, "invalid-fields"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/seasons",
                        season.formatted(1850, "{ahead}-01-01T00:00:00Z"),
                        422,
                        "wrong-year"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/seasons",
                        season.formatted(2999, "{ahead}-01-01T00:00:00Z"),
                        422,
                        "wrong-year"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/seasons",
                        season.formatted(2020, "2001-01-01T00:00:00Z"),
                        422,
                        "closes-in-the-past"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/seasons",
                        season.formatted(2023, "{ahead}-01-01T00:00:00Z"),
                        409,
                        "season-exists"),
                bad("administrator", "POST", "/api/v1/seasons", """
                        {"year":2020,"dueDates":[{"agencyKind":"TOWNSHIP","submitBy":"{ahead}-02-01","publishBy":"{ahead}-01-01"}],
                         "closesAt":"{ahead}-01-01T00:00:00Z"}""", 422, "dates-reversed"),
                bad("administrator", "POST", "/api/v1/seasons", """
                        {"year":2020,"closesAt":"{ahead}-01-01T00:00:00Z","dueDates":[null]}""", 400, "invalid-fields"),
                bad("administrator", "POST", "/api/v1/seasons", """
                        {"year":2020,"dueDates":[{"agencyKind":"TOWNSHIP","submitBy":"9999-02-01","publishBy":"9999-02-01"}],
                         "closesAt":"{ahead}-01-01T00:00:00Z"}""", 422, "dates-not-plausible"),
                bad("administrator", "POST", "/api/v1/seasons", """
                        {"year":2020,"dueDates":[{"agencyKind":"TOWNSHIP","submitBy":"0202-02-01","publishBy":"{ahead}-02-01"}],
                         "closesAt":"{ahead}-01-01T00:00:00Z"}""", 422, "dates-not-plausible"),
                bad("administrator", "POST", "/api/v1/seasons", """
                        {"year":2020,"closesAt":"9999-01-01T00:00:00Z"}""", 422, "dates-not-plausible"),
                bad("administrator", "POST", "/api/v1/seasons", """
                        {"year":2020,"closesAt":"{ahead}-01-01T00:00:00Z","dueDates":[
                         {"agencyKind":"TOWNSHIP","submitBy":"{ahead}-02-01","publishBy":"{ahead}-02-01"},
                         {"agencyKind":"TOWNSHIP","submitBy":"{ahead}-03-01","publishBy":"{ahead}-03-01"}]}""", 422, "kind-twice"),
                bad("administrator", "POST", "/api/v1/seasons/2001/freezing", "{\"reason\":\"核对\"}", 404, "not-found"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/seasons/2023/freezing",
                        "{\"reason\":\" \"}",
                        400,
                        "invalid-fields"),
                bad("clerk", "POST", "/api/v1/seasons/2023/freezing", "{\"reason\":\"核对\"}", 403, "role-missing"),
                bad(
                        "clerk",
                        "POST",
                        "/api/v1/seasons",
                        season.formatted(2020, "{ahead}-01-01T00:00:00Z"),
                        403,
                        "role-missing"),
                bad("administrator", "POST", "/api/v1/seasons/2001/closing", "", 404, "not-found"),
                bad("administrator", "POST", "/api/v1/seasons/x/closing", "", 400, "bad-parameter"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/seasons/2023/reopening",
                        "{\"closesAt\":\"{ahead}-01-01T00:00:00Z\"}",
                        409,
                        "season-open"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/regions",
                        "{\"code\":\"x\",\"name\":\"县\",\"level\":\"COUNTY\"}",
                        400,
                        "invalid-fields"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/regions",
                        "{\"code\":\"410799\",\"name\":\"县\",\"level\":\"COUNTY\"}",
                        422,
                        "level-mismatch"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/regions",
                        "{\"code\":\"410799\",\"name\":\"县\",\"level\":\"COUNTY\",\"parentCode\":\"999999\"}",
                        422,
                        "no-such-region"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/regions",
                        "{\"code\":\"410781\",\"name\":\"县\",\"level\":\"COUNTY\",\"parentCode\":\"410700\"}",
                        409,
                        "code-taken"),
                bad(
                        "administrator",
                        "PUT",
                        "/api/v1/regions/410781",
                        "{\"code\":\"410781\",\"name\":\"市\",\"level\":\"PREFECTURE\",\"parentCode\":\"410000\"}",
                        422,
                        "level-fixed"),
                bad(
                        "administrator",
                        "PUT",
                        "/api/v1/regions/999999",
                        "{\"code\":\"999999\",\"name\":\"县\",\"level\":\"COUNTY\",\"parentCode\":\"410700\"}",
                        404,
                        "not-found"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/agencies",
                        "{\"code\":\"1\",\"name\":\"局\",\"kind\":\"BUREAU\",\"regionCode\":\"410781\"}",
                        400,
                        "wrong-type"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/agencies",
                        "{\"code\":\"1\",\"name\":\"局\",\"kind\":\"DEPARTMENT\",\"regionCode\":\"1\"}",
                        422,
                        "no-such-region"),
                bad(
                        "administrator",
                        "POST",
                        "/api/v1/agencies",
                        "{\"code\":\"1\",\"name\":\"\\u0000\",\"kind\":\"DEPARTMENT\",\"regionCode\":\"1\"}",
                        400,
                        "unclean-text"),
                bad(
                        "clerk",
                        "POST",
                        "/api/v1/agencies",
                        "{\"code\":\"1\",\"name\":\"局\",\"kind\":\"DEPARTMENT\",\"regionCode\":\"410781\"}",
                        403,
                        "role-missing"),
                bad(
                        "administrator",
                        "PUT",
                        "/api/v1/agencies/NONE",
                        "{\"code\":\"NONE\",\"name\":\"局\",\"kind\":\"DEPARTMENT\",\"regionCode\":\"410781\"}",
                        404,
                        "not-found"));
    }
}
