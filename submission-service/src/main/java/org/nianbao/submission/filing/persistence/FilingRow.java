package org.nianbao.submission.filing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.ApprovedFiling;
import org.nianbao.submission.filing.model.CorrectingFiling;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.FilingInReview;
import org.nianbao.submission.filing.model.FilingState;
import org.nianbao.submission.filing.model.OpenFiling;
import org.nianbao.submission.filing.model.PublishedFiling;
import org.nianbao.submission.filing.model.ReturnedFiling;
import org.nianbao.submission.filing.model.SubmittedFiling;

/** One row of the table filing, both ways. */
final class FilingRow {

    private FilingRow() {}

    static Map<String, @Nullable Object> of(Filing filing) {
        FilingFacts facts = filing.facts();
        Edition published = facts.published();
        ReturnedFiling returned = filing instanceof ReturnedFiling state ? state : null;
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", facts.id().toString());
        row.put("year", facts.id().year());
        row.put("agencyCode", facts.id().agencyCode());
        row.put("agencyName", facts.agencyName());
        row.put("agencyKind", facts.agencyKind().name());
        row.put("regionPath", facts.regionCodes().toArray(String[]::new));
        row.put("submitBy", facts.dates().submitBy());
        row.put("publishBy", facts.dates().publishBy());
        row.put("state", filing.state().name());
        row.put("submissions", facts.submissions());
        row.put("firstSubmittedAt", timestamp(facts.firstSubmittedAt()));
        row.put("publishedSubmission", published == null ? null : published.submissionNumber());
        row.put("publishedRevision", published == null ? null : published.revision());
        row.put("round", returned == null ? null : returned.round());
        row.put("reworkDueAt", returned == null ? null : timestamp(returned.reworkDueAt()));
        row.put("reason", filing instanceof ExemptFiling exempt ? exempt.reason() : null);
        return row;
    }

    static Filing read(ResultSet row) throws SQLException {
        FilingFacts facts = facts(row);
        return switch (FilingState.valueOf(row.getString("state"))) {
            case OPEN -> new OpenFiling(facts);
            case SUBMITTED -> new SubmittedFiling(facts);
            case IN_REVIEW -> new FilingInReview(facts);
            case RETURNED ->
                new ReturnedFiling(facts, row.getInt("round"), Objects.requireNonNull(instant(row, "rework_due_at")));
            case APPROVED -> new ApprovedFiling(facts);
            case PUBLISHED -> new PublishedFiling(facts);
            case CORRECTING -> new CorrectingFiling(facts);
            case EXEMPT -> new ExemptFiling(facts, row.getString("reason"));
        };
    }

    private static FilingFacts facts(ResultSet row) throws SQLException {
        int published = row.getInt("published_submission");
        Edition edition = row.wasNull() ? null : new Edition(published, row.getInt("published_revision"));
        return new FilingFacts(
                new FilingId(row.getInt("year"), row.getString("agency_code")),
                row.getString("agency_name"),
                AgencyKind.valueOf(row.getString("agency_kind")),
                List.of((String[]) row.getArray("region_path").getArray()),
                new FilingDates(
                        row.getObject("submit_by", LocalDate.class), row.getObject("publish_by", LocalDate.class)),
                row.getInt("submissions"),
                instant(row, "first_submitted_at"),
                edition);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
