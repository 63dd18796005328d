package org.nianbao.review.desk.persistence;

import java.util.List;
import org.nianbao.review.desk.application.Decisions;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.Reason;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.nianbao.review.reviewcase.persistence.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Decision decision) {
        jdbc.sql("""
                        insert into decision (task_id, filing_id, submission_number, desk, scope, decision, decided_by,
                            opinion, reasons, decided_at)
                        values (:task, :filing, :submission, :desk, :scope, :decision, :by, :opinion,
                            :reasons::jsonb, :at)""")
                .param("task", decision.taskId())
                .param("filing", decision.filingId())
                .param("submission", decision.submissionNumber())
                .param("desk", decision.desk().name())
                .param("scope", decision.scope())
                .param("decision", decision.decision().name())
                .param("by", decision.by())
                .param("opinion", decision.opinion())
                .param("reasons", Json.write(decision.reasons()))
                .param("at", Columns.of(decision.at()))
                .update();
    }

    @Override
    public List<Decision> ofFiling(String filingId) {
        return jdbc.sql("select * from decision where filing_id = :filing order by decided_at, task_id")
                .param("filing", filingId)
                .query((row, number) -> new Decision(
                        Columns.text(row, "task_id"),
                        Columns.text(row, "filing_id"),
                        row.getInt("submission_number"),
                        Desk.valueOf(Columns.text(row, "desk")),
                        Columns.text(row, "scope"),
                        DecisionKind.valueOf(Columns.text(row, "decision")),
                        Columns.text(row, "decided_by"),
                        Columns.text(row, "opinion"),
                        Json.list(Columns.text(row, "reasons"), Reason.class),
                        Columns.instant(row, "decided_at")))
                .list();
    }
}
