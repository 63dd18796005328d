package org.nianbao.submission.agency.persistence;

import java.sql.Timestamp;
import java.util.List;
import org.nianbao.submission.agency.application.Departures;
import org.nianbao.submission.agency.model.Departure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDepartures implements Departures {

    private final JdbcClient jdbc;

    JdbcDepartures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Departure departure) {
        jdbc.sql("""
                        insert into agency_departure (agency_code, subject, successor, reason, recorded_by, recorded_at)
                        values (:agency, :subject, :successor, :reason, :by, :at)
                        on conflict (agency_code, subject) do update set successor = excluded.successor,
                            reason = excluded.reason, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""")
                .param("agency", departure.agencyCode())
                .param("subject", departure.subject())
                .param("successor", departure.successor())
                .param("reason", departure.reason())
                .param("by", departure.by())
                .param("at", Timestamp.from(departure.at()))
                .update();
    }

    @Override
    public boolean remove(String agencyCode, String subject) {
        return jdbc.sql("delete from agency_departure where agency_code = ? and subject = ?")
                        .params(agencyCode, subject)
                        .update()
                == 1;
    }

    @Override
    public boolean left(String agencyCode, String subject) {
        return jdbc.sql("select exists (select 1 from agency_departure where agency_code = ? and subject = ?)")
                .params(agencyCode, subject)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Departure> of(String agencyCode) {
        return jdbc.sql("""
                        select subject, successor, reason, recorded_by, recorded_at from agency_departure
                        where agency_code = ? order by subject""")
                .param(agencyCode)
                .query((row, n) -> new Departure(
                        agencyCode,
                        row.getString("subject"),
                        row.getString("successor"),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
