package org.nianbao.review.reviewcase.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.Publication;
import org.nianbao.review.reviewcase.model.RegionRef;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCases implements Cases {

    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ReviewCase> find(String filingId) {
        return jdbc.sql("select * from review_case where filing_id = :filing")
                .param("filing", filingId)
                .query(CaseRow::read)
                .optional();
    }

    @Override
    public Optional<ReviewCase> lock(String filingId) {
        return jdbc.sql("select * from review_case where filing_id = :filing for no key update")
                .param("filing", filingId)
                .query(CaseRow::read)
                .optional();
    }

    @Override
    public boolean open(FilingOpening opening, Instant at) {
        return jdbc.sql("""
                        insert into review_case (filing_id, year, agency_code, agency_name, agency_kind, region_path,
                            region_codes, submit_by, publish_by, overdue_at, state, since)
                        values (:filing, :year, :agency, :name, :kind, :path::jsonb,
                            :codes, :submitBy, :publishBy, :overdueAt, 'DRAFTING', :at)
                        on conflict (filing_id) do nothing""")
                        .param("filing", opening.filingId())
                        .param("year", opening.year())
                        .param("agency", opening.agencyCode())
                        .param("name", opening.agencyName())
                        .param("kind", opening.agencyKind())
                        .param("path", Json.write(opening.regionPath()))
                        .param(
                                "codes",
                                Columns.of(opening.regionPath().stream()
                                        .map(RegionRef::code)
                                        .toList()))
                        .param("submitBy", opening.submitBy())
                        .param("publishBy", opening.publishBy())
                        .param("overdueAt", Columns.of(opening.overdueAt()))
                        .param("at", Columns.of(at))
                        .update()
                == 1;
    }

    @Override
    public void move(String filingId, CaseState state, Instant at) {
        jdbc.sql("""
                        update review_case set state = :state, since = :at, version = version + 1
                        where filing_id = :filing""")
                .param("filing", filingId)
                .param("state", state.name())
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public void takeIn(String filingId, int submission, Instant submittedAt, Instant at) {
        jdbc.sql("""
                        update review_case set state = 'IN_REVIEW', since = :at, version = version + 1,
                            submission = :submission,
                            first_submitted_at = coalesce(first_submitted_at, :submittedAt)
                        where filing_id = :filing""")
                .param("filing", filingId)
                .param("submission", submission)
                .param("submittedAt", Columns.of(submittedAt))
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public void countRound(String filingId) {
        jdbc.sql("update review_case set rounds = rounds + 1 where filing_id = :filing")
                .param("filing", filingId)
                .update();
    }

    @Override
    public void extend(String filingId, LocalDate submitBy, LocalDate publishBy, Instant overdueAt) {
        jdbc.sql("""
                        update review_case set submit_by = :submitBy, publish_by = :publishBy, overdue_at = :overdueAt
                        where filing_id = :filing""")
                .param("filing", filingId)
                .param("submitBy", submitBy)
                .param("publishBy", publishBy)
                .param("overdueAt", Columns.of(overdueAt))
                .update();
    }

    @Override
    public void exempt(String filingId, String reason) {
        jdbc.sql("update review_case set exempt_reason = :reason where filing_id = :filing")
                .param("filing", filingId)
                .param("reason", reason)
                .update();
    }

    @Override
    public void publish(Publication publication) {
        jdbc.sql("""
                        update review_case set published_submission = :submission, published_revision = :revision,
                            public_address = :address, published_at = :at
                        where filing_id = :filing""")
                .param("filing", publication.filingId())
                .param("submission", publication.submissionNumber())
                .param("revision", publication.revision())
                .param("address", publication.address())
                .param("at", Columns.of(publication.at()))
                .update();
    }

    @Override
    public Optional<Integer> publishedSubmission(String filingId) {
        return jdbc.sql(
                        "select published_submission from review_case where filing_id = :filing and published_submission > 0")
                .param("filing", filingId)
                .query(Integer.class)
                .optional();
    }

    @Override
    public void correcting(String filingId, boolean correction) {
        jdbc.sql("update review_case set correction = :correction where filing_id = :filing")
                .param("filing", filingId)
                .param("correction", correction)
                .update();
    }
}
