package org.nianbao.review.reviewcase.persistence;

import java.util.List;
import java.util.Set;
import org.nianbao.review.reviewcase.application.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcScopes implements Scopes {

    private final JdbcClient jdbc;

    JdbcScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enterRegions(List<String> codes) {
        // in one order, so that two agencies at once cannot lock each other out
        jdbc.sql("""
                        insert into known_region (code) select code from unnest(cast(:codes as text[])) code order by code
                        on conflict do nothing""").param("codes", Columns.of(codes)).update();
    }

    @Override
    public void nameRegion(String code, String name) {
        jdbc.sql("""
                        insert into known_region (code, name) values (:code, :name)
                        on conflict (code) do update set name = excluded.name""").param("code", code).param("name", name).update();
    }

    @Override
    public Set<String> unknownAmong(List<String> codes) {
        return jdbc.sql("""
                        select distinct code from unnest(cast(:codes as text[])) code
                        where (exists (select 1 from agency) or exists (select 1 from review_case))
                        and not exists (select 1 from known_region where known_region.code = code.code)
                        and not exists (select 1 from agency where agency.code = code.code)
                        and not exists (select 1 from review_case
                            where region_codes @> array[code.code] or agency_code = code.code)""")
                .param("codes", Columns.of(codes))
                .query(String.class)
                .set();
    }
}
