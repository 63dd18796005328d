package org.nianbao.review.desk.persistence;

import java.time.Instant;
import java.util.List;
import org.nianbao.report.procedure.ReturnCode;
import org.nianbao.review.desk.application.Remarks;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.Reason;
import org.nianbao.review.desk.model.Remark;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemarks implements Remarks {

    private final JdbcClient jdbc;

    JdbcRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replace(String taskId, List<Reason> remarks, String by, Instant at) {
        jdbc.sql("delete from remark where task_id = :task")
                .param("task", taskId)
                .update();
        for (int i = 0; i < remarks.size(); i++) {
            Reason remark = remarks.get(i);
            jdbc.sql("""
                            insert into remark (task_id, position, code, address, text, saved_by, saved_at)
                            values (:task, :position, :code, :address, :text, :by, :at)""")
                    .param("task", taskId)
                    .param("position", i)
                    .param("code", remark.code().name())
                    .param("address", remark.address())
                    .param("text", remark.text())
                    .param("by", by)
                    .param("at", Columns.of(at))
                    .update();
        }
    }

    @Override
    public List<Remark> ofFiling(String filingId) {
        return list("where t.filing_id = :filing", filingId, 0);
    }

    @Override
    public List<Remark> undecided(String filingId, int submissionNumber) {
        return list(
                "where t.filing_id = :filing and t.submission_number = :submission and t.state <> 'DONE'",
                filingId,
                submissionNumber);
    }

    private List<Remark> list(String which, String filingId, int submissionNumber) {
        return jdbc.sql("select r.*, t.desk, t.submission_number from remark r join desk_task t on t.id = r.task_id "
                        + which
                        + " order by t.opened_at, t.desk, r.position")
                .param("filing", filingId)
                .param("submission", submissionNumber)
                .query((row, number) -> new Remark(
                        Columns.text(row, "task_id"),
                        Desk.valueOf(Columns.text(row, "desk")),
                        row.getInt("submission_number"),
                        new Reason(
                                ReturnCode.valueOf(Columns.text(row, "code")),
                                row.getString("address"),
                                Columns.text(row, "text")),
                        Columns.text(row, "saved_by"),
                        Columns.instant(row, "saved_at")))
                .list();
    }
}
