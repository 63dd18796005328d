package org.nianbao.review.desk.persistence;

import java.util.List;
import org.nianbao.review.desk.application.Rounds;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskReason;
import org.nianbao.review.desk.model.Round;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.nianbao.review.reviewcase.persistence.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRounds implements Rounds {

    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Round round) {
        jdbc.sql("""
                        insert into round (filing_id, round, submission_number, desk, returned_by, reasons,
                            rework_due_at, returned_at)
                        values (:filing, :round, :submission, :desk, :by, :reasons::jsonb, :dueAt, :at)""")
                .param("filing", round.filingId())
                .param("round", round.round())
                .param("submission", round.submissionNumber())
                .param("desk", round.desk().name())
                .param("by", round.by())
                .param("reasons", Json.write(round.reasons()))
                .param("dueAt", Columns.of(round.reworkDueAt()))
                .param("at", Columns.of(round.returnedAt()))
                .update();
    }

    @Override
    public List<Round> ofFiling(String filingId) {
        return jdbc.sql("select * from round where filing_id = :filing order by round")
                .param("filing", filingId)
                .query((row, number) -> new Round(
                        Columns.text(row, "filing_id"),
                        row.getInt("round"),
                        row.getInt("submission_number"),
                        Desk.valueOf(Columns.text(row, "desk")),
                        row.getString("returned_by"),
                        Json.list(Columns.text(row, "reasons"), DeskReason.class),
                        Columns.instant(row, "rework_due_at"),
                        Columns.instant(row, "returned_at")))
                .list();
    }
}
