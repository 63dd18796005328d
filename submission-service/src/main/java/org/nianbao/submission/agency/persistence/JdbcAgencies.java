package org.nianbao.submission.agency.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgencies implements Agencies {

    private static final String SELECT =
            "select code, name, aliases, kind, region_code, rule_making_power, active from agency ";

    private final JdbcClient jdbc;

    JdbcAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Agency agency) {
        return write(agency, """
                insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                values (:code, :name, :aliases, :kind, :region, :ruleMaking, :active) on conflict do nothing""");
    }

    @Override
    public boolean change(Agency agency) {
        return write(agency, """
                update agency set name = :name, aliases = :aliases, kind = :kind, region_code = :region,
                    rule_making_power = :ruleMaking, active = :active
                where code = :code""");
    }

    private boolean write(Agency agency, String sql) {
        return jdbc.sql(sql)
                        .param("code", agency.code())
                        .param("name", agency.name())
                        .param("aliases", agency.aliases().toArray(String[]::new))
                        .param("kind", agency.kind().name())
                        .param("region", agency.regionCode())
                        .param("ruleMaking", agency.ruleMakingPower())
                        .param("active", agency.active())
                        .update()
                == 1;
    }

    @Override
    public Optional<Agency> find(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query((row, n) -> agency(row))
                .optional();
    }

    @Override
    public Optional<Agency> lock(String code) {
        return jdbc.sql(SELECT + "where code = ? for no key update")
                .param(code)
                .query((row, n) -> agency(row))
                .optional();
    }

    @Override
    public List<Agency> list(String after, int limit) {
        return jdbc.sql(SELECT + "where code > ? order by code limit ?")
                .params(after, limit)
                .query((row, n) -> agency(row))
                .list();
    }

    @Override
    public List<Agency> listActive(String after, int limit) {
        return jdbc.sql(SELECT + "where active and code > ? order by code limit ?")
                .params(after, limit)
                .query((row, n) -> agency(row))
                .list();
    }

    @Override
    public int countActive() {
        return jdbc.sql("select count(*) from agency where active")
                .query(Integer.class)
                .single();
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                row.getString("code"),
                row.getString("name"),
                List.of((String[]) row.getArray("aliases").getArray()),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("region_code"),
                row.getObject("rule_making_power", Boolean.class),
                row.getBoolean("active"));
    }
}
