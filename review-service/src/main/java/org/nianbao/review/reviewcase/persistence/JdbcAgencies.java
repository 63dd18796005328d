package org.nianbao.review.reviewcase.persistence;

import java.util.Optional;
import org.nianbao.review.reviewcase.application.Agencies;
import org.nianbao.review.reviewcase.model.Agency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgencies implements Agencies {

    private final JdbcClient jdbc;

    JdbcAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Agency agency) {
        jdbc.sql("""
                        insert into agency (code, name, aliases, kind, active, rule_making_power)
                        values (:code, :name, :aliases, :kind, :active, :ruleMaking)
                        on conflict (code) do update set name = excluded.name, aliases = excluded.aliases,
                            kind = excluded.kind, active = excluded.active,
                            rule_making_power = excluded.rule_making_power""")
                .param("code", agency.code())
                .param("name", agency.name())
                .param("aliases", Columns.of(agency.aliases()))
                .param("kind", agency.kind())
                .param("active", agency.active())
                .param("ruleMaking", agency.ruleMakingPower())
                .update();
    }

    @Override
    public Optional<Agency> find(String code) {
        return jdbc.sql("select * from agency where code = :code")
                .param("code", code)
                .query((row, number) -> new Agency(
                        Columns.text(row, "code"),
                        Columns.text(row, "name"),
                        Columns.texts(row, "aliases"),
                        Columns.text(row, "kind"),
                        row.getBoolean("active"),
                        row.getObject("rule_making_power", Boolean.class)))
                .optional();
    }
}
