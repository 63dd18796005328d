package org.nianbao.benchmarks.season;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.nianbao.parts.TokenMint;
import tools.jackson.databind.json.JsonMapper;

/** Seasons whose cases are known on review-service, and the sweep that reminds them. */
final class ReviewSide {

    private static final int DAYS_LEFT = 7;

    private final ServiceProcess service;
    private final Database database;
    private final String authority = TokenMint.get().token("u-3001", List.of("authority"), null, "410000");

    ReviewSide(ServiceProcess service, Database database) {
        this.service = service;
        this.database = database;
    }

    /** So many filings that are due in a week and have not filed. */
    void enterCases(int year, int filings) throws Exception {
        LocalDate submitBy = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(DAYS_LEFT);
        database.execute("""
                insert into review_case (filing_id, year, agency_code, agency_name, agency_kind, region_path, region_codes,
                    submit_by, publish_by, overdue_at, state, since)
                select %1$d || '-' || code, %1$d, code, '第' || n || '单位', 'DEPARTMENT',
                    jsonb_build_array(jsonb_build_object('code', county, 'name', county || '县', 'level', 'COUNTY')),
                    array['410000', '410700', county], '%2$s', '%2$s', date '%2$s' + interval '1 day', 'DRAFTING', now()
                from generate_series(0, %3$d - 1) n,
                    lateral (select '9' || lpad(n::text, 8, '0') as code, '41' || 1000 + n * 2800 / %3$d as county) as who""".formatted(year, submitBy, filings));
        database.execute("insert into season (year, seed, state) values (%d, 'benchmark', 'OPEN')".formatted(year));
        database.execute("analyze review_case");
    }

    /** Runs the sweep; seconds. */
    double remind(int year, int filings) throws Exception {
        long began = System.nanoTime();
        String answer =
                ServiceProcess.body(service.post("/api/v1/seasons/" + year + "/reminder-runs", authority, ""), 200);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (JsonMapper.shared().readTree(answer).path("total").asInt() != filings) {
            throw new IllegalStateException(answer.substring(0, Math.min(500, answer.length())));
        }
        return seconds;
    }
}
