package org.nianbao.review.desk.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.TaskState;
import org.nianbao.review.reviewcase.persistence.Columns;

/** A row of {@code desk_task}, alone or joined with its case. */
final class TaskRow {

    private TaskRow() {}

    static DeskTask task(ResultSet row, int number) throws SQLException {
        return new DeskTask(
                Columns.text(row, "id"),
                Columns.text(row, "filing_id"),
                row.getInt("submission_number"),
                Desk.valueOf(Columns.text(row, "desk")),
                Columns.text(row, "scope"),
                Columns.texts(row, "scope_path"),
                TaskState.valueOf(Columns.text(row, "state")),
                row.getString("assignee"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "opened_at"),
                Columns.instantOrNull(row, "ended_at"));
    }

    static ListedTask listed(ResultSet row, int number) throws SQLException {
        return new ListedTask(task(row, number), Columns.text(row, "agency_name"), row.getInt("year"));
    }
}
