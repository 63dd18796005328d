package org.nianbao.review.desk.persistence;

import java.util.List;
import org.nianbao.review.desk.application.Handovers;
import org.nianbao.review.desk.model.Handover;
import org.nianbao.review.desk.model.HandoverKind;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHandovers implements Handovers {

    private final JdbcClient jdbc;

    JdbcHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Handover handover) {
        jdbc.sql("""
                        insert into handover (task_id, filing_id, kind, handed_from, handed_to, note, handed_by, handed_at)
                        values (:task, :filing, :kind, :from, :to, :note, :by, :at)""")
                .param("task", handover.taskId())
                .param("filing", handover.filingId())
                .param("kind", handover.kind().name())
                .param("from", handover.from())
                .param("to", handover.to())
                .param("note", handover.note())
                .param("by", handover.by())
                .param("at", Columns.of(handover.at()))
                .update();
    }

    @Override
    public List<Handover> ofFiling(String filingId) {
        return jdbc.sql("select * from handover where filing_id = :filing order by id")
                .param("filing", filingId)
                .query((row, number) -> new Handover(
                        Columns.text(row, "task_id"),
                        Columns.text(row, "filing_id"),
                        HandoverKind.valueOf(Columns.text(row, "kind")),
                        row.getString("handed_from"),
                        row.getString("handed_to"),
                        Columns.text(row, "note"),
                        row.getString("handed_by"),
                        Columns.instant(row, "handed_at")))
                .list();
    }
}
