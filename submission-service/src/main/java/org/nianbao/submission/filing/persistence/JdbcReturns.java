package org.nianbao.submission.filing.persistence;

import java.sql.Timestamp;
import java.util.List;
import org.nianbao.submission.filing.application.Returns;
import org.nianbao.submission.filing.model.Desk;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcReturns implements Returns {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcReturns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(FilingId id, ReturnRound round) {
        jdbc.sql("""
                        insert into filing_return (filing_id, round, submission_number, desk, returned_by, reasons,
                            rework_due_at, returned_at, lapsed)
                        values (:filing, :round, :submission, :desk, :by, :reasons::jsonb, :dueAt, :at, :lapsed)""")
                .param("filing", id.toString())
                .param("round", round.round())
                .param("submission", round.submissionNumber())
                .param("desk", round.desk().name())
                .param("by", round.by())
                .param("reasons", json.writeValueAsString(round.reasons()))
                .param("dueAt", Timestamp.from(round.reworkDueAt()))
                .param("at", Timestamp.from(round.returnedAt()))
                .param("lapsed", round.lapsed())
                .update();
    }

    @Override
    public void lapse(FilingId id) {
        jdbc.sql("update filing_return set lapsed = true where filing_id = ? and not lapsed")
                .param(id.toString())
                .update();
    }

    @Override
    public List<ReturnRound> of(FilingId id) {
        return jdbc.sql("select * from filing_return where filing_id = ? order by round")
                .param(id.toString())
                .query((row, n) -> new ReturnRound(
                        row.getInt("round"),
                        row.getInt("submission_number"),
                        Desk.named(row.getString("desk")),
                        row.getString("returned_by"),
                        List.of(json.readValue(row.getString("reasons"), ReturnReason[].class)),
                        row.getTimestamp("rework_due_at").toInstant(),
                        row.getTimestamp("returned_at").toInstant(),
                        row.getBoolean("lapsed")))
                .list();
    }
}
