package org.nianbao.submission.filing.persistence;

import java.util.List;
import java.util.function.Function;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.OpenFiling;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** New filings as arrays, one for each column: one statement adds them all. */
final class OpenFilingRows {

    /** Codes of regions hold no comma. */
    private static final String COMMA = ",";

    static final String INSERT = """
            insert into filing (id, year, agency_code, agency_name, agency_kind, region_path, submit_by, publish_by,
                state, submissions)
            select id, year, agency_code, agency_name, agency_kind, string_to_array(region_path, ','), submit_by,
                publish_by, 'OPEN', 0
            from unnest(cast(:ids as text[]), cast(:years as int[]), cast(:codes as text[]), cast(:names as text[]),
                cast(:kinds as text[]), cast(:regionPaths as text[]), cast(:submitBys as date[]),
                cast(:publishBys as date[]))
                as opened (id, year, agency_code, agency_name, agency_kind, region_path, submit_by, publish_by)
            order by id
            on conflict do nothing
            returning year, agency_code""";

    private OpenFilingRows() {}

    static StatementSpec bind(StatementSpec statement, List<OpenFiling> filings) {
        return statement
                .param("ids", texts(filings, facts -> facts.id().toString()))
                .param(
                        "years",
                        texts(filings, facts -> String.valueOf(facts.id().year())))
                .param("codes", texts(filings, facts -> facts.id().agencyCode()))
                .param("names", texts(filings, FilingFacts::agencyName))
                .param("kinds", texts(filings, facts -> facts.agencyKind().name()))
                .param("regionPaths", texts(filings, facts -> String.join(COMMA, facts.regionCodes())))
                .param(
                        "submitBys",
                        texts(filings, facts -> facts.dates().submitBy().toString()))
                .param(
                        "publishBys",
                        texts(filings, facts -> facts.dates().publishBy().toString()));
    }

    private static String[] texts(List<OpenFiling> filings, Function<FilingFacts, String> text) {
        return filings.stream().map(OpenFiling::facts).map(text).toArray(String[]::new);
    }
}
