package org.nianbao.benchmarks.season;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.nianbao.parts.TokenMint;

/** The register, and seasons that are opened for it, on submission-service. */
final class SubmissionSide {

    private static final long POLL = 200_000_000L;

    private final ServiceProcess service;
    private final Database database;
    private final String administrator = TokenMint.get().token("u-9001", List.of("administrator"), null, null);

    SubmissionSide(ServiceProcess service, Database database) {
        this.service = service;
        this.database = database;
    }

    /** A county with those who file, and so many agencies in other counties that do not. */
    void enterPeople() throws SQLException {
        database.execute("""
                insert into region (code, name, level, parent_code) values ('410000', '河南省', 'PROVINCE', null),
                    ('410700', '新乡市', 'PREFECTURE', '410000'), ('410721', '新乡县', 'COUNTY', '410700')""");
        for (int person = 0; person < People.NUMBER; person++) {
            database.execute("""
                    insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                    values ('%s', '新乡县人民政府办公室', '{}', 'GOVERNMENT_OFFICE', '410721', false, true)""".formatted(People.agency(person)));
        }
    }

    void enterAgencies(int agencies) throws SQLException {
        database.execute("""
                insert into region (code, name, level, parent_code)
                select '41' || n, '第' || n || '县', 'COUNTY', '410700' from generate_series(1000, 3799) n""");
        database.execute("""
                insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                select '9' || lpad(n::text, 8, '0'), '第' || n || '单位', '{}', 'DEPARTMENT',
                    '41' || 1000 + n * 2800 / %d, false, true
                from generate_series(0, %d - 1) n""".formatted(agencies, agencies));
        database.execute("analyze");
    }

    /** Opens a season and waits until every agency has its filing. */
    void open(int year) throws Exception {
        begin(year);
        while (opening()) {
            LockSupport.parkNanos(POLL);
        }
    }

    /** Opens a season while it runs and rests in turn; seconds for each filing while it ran. */
    double open(int year, Windows windows) throws Exception {
        begin(year);
        long opened = 0;
        while (opening()) {
            windows.rest();
            long before = opened(year);
            windows.run();
            opened += opened(year) - before;
        }
        return windows.secondsRunning() / opened;
    }

    private void begin(int year) throws Exception {
        ServiceProcess.body(
                service.post("/api/v1/seasons", administrator, """
                        {"year":%d,"acceptPastDates":true,"closesAt":"%s-12-31T00:00:00Z"}""".formatted(
                                year, LocalDate.now().getYear() + 2)),
                201);
    }

    private boolean opening() throws Exception {
        return database.count("select count(*) from season_opening where finished_at is null") > 0;
    }

    private long opened(int year) throws Exception {
        return database.count("select opened from season_opening where year = " + year);
    }

    /** Waits until the broker has every message. */
    void awaitRelay() throws Exception {
        while (database.count("select count(*) from (select from outbox where published_at is null limit 1) unsent")
                > 0) {
            LockSupport.parkNanos(POLL);
        }
    }
}
