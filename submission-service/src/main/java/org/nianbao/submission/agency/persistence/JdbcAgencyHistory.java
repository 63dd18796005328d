package org.nianbao.submission.agency.persistence;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.submission.agency.application.AgencyHistory;
import org.nianbao.submission.agency.model.AgencyChange;
import org.nianbao.submission.agency.model.AgencyChangeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgencyHistory implements AgencyHistory {

    private final JdbcClient jdbc;

    JdbcAgencyHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AgencyChange change) {
        jdbc.sql("""
                        insert into agency_change (agency_code, kind, former_name, successor_code, effective_on, reason,
                            changed_by, changed_at)
                        values (:agency, :kind, :name, :successor, :on, :reason, :by, :at)""")
                .param("agency", change.agencyCode())
                .param("kind", change.kind().name())
                .param("name", change.formerName())
                .param("successor", change.successor())
                .param("on", change.effectiveOn())
                .param("reason", change.reason())
                .param("by", change.by())
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    @Override
    public List<AgencyChange> of(String agencyCode) {
        return jdbc.sql("""
                        select kind, former_name, successor_code, effective_on, reason, changed_by, changed_at
                        from agency_change where agency_code = ? order by id""")
                .param(agencyCode)
                .query((row, n) -> new AgencyChange(
                        agencyCode,
                        AgencyChangeKind.valueOf(row.getString("kind")),
                        row.getString("former_name"),
                        row.getString("successor_code"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
