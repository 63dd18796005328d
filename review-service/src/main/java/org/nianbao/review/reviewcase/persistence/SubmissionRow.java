package org.nianbao.review.reviewcase.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.review.reviewcase.model.Answer;
import org.nianbao.review.reviewcase.model.ReasonAnswer;
import org.nianbao.review.reviewcase.model.Submission;

/** A row of {@code submission}. */
final class SubmissionRow {

    private SubmissionRow() {}

    static Submission read(ResultSet row, int number) throws SQLException {
        return new Submission(
                Columns.text(row, "filing_id"),
                row.getInt("number"),
                row.getInt("revision"),
                Columns.text(row, "receipt_number"),
                Columns.instant(row, "submitted_at"),
                Columns.text(row, "submitted_by"),
                Columns.texts(row, "drafters"),
                Json.list(Columns.text(row, "sign_offs"), SignOff.class),
                Json.list(Columns.text(row, "explanations"), Answer.class),
                Json.list(Columns.text(row, "overrides"), Answer.class),
                new Declaration(Columns.text(row, "declared_by"), Columns.text(row, "declared_as")),
                Columns.text(row, "rule_set"),
                row.getBoolean("correction"),
                ReportJson.read(Columns.text(row, "report")),
                Json.list(Columns.text(row, "answers"), ReasonAnswer.class));
    }
}
