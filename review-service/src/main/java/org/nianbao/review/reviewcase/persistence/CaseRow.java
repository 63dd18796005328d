package org.nianbao.review.reviewcase.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.RegionRef;
import org.nianbao.review.reviewcase.model.ReviewCase;

/** A row of {@code review_case}. */
public final class CaseRow {

    private CaseRow() {}

    public static ReviewCase read(ResultSet row, int number) throws SQLException {
        return new ReviewCase(
                new FilingOpening(
                        Columns.text(row, "filing_id"),
                        row.getInt("year"),
                        Columns.text(row, "agency_code"),
                        Columns.text(row, "agency_name"),
                        Columns.text(row, "agency_kind"),
                        Json.list(Columns.text(row, "region_path"), RegionRef.class),
                        Columns.date(row, "submit_by"),
                        Columns.date(row, "publish_by"),
                        Columns.instant(row, "overdue_at")),
                CaseState.valueOf(row.getString("state")),
                row.getBoolean("correction"),
                row.getInt("submission"),
                row.getInt("rounds"),
                Columns.instantOrNull(row, "first_submitted_at"),
                Columns.instant(row, "since"));
    }
}
