package org.nianbao.review.desk.persistence;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.review.desk.application.InspectionChoices;
import org.nianbao.review.desk.model.InspectionChoice;
import org.nianbao.review.desk.model.InspectionFacts;
import org.nianbao.review.desk.model.InspectionMode;
import org.nianbao.review.desk.model.InspectionRisk;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.nianbao.review.reviewcase.persistence.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInspectionChoices implements InspectionChoices {

    private final JdbcClient jdbc;

    JdbcInspectionChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(
            String filingId, int submissionNumber, InspectionChoice choice, InspectionFacts facts, Instant at) {
        jdbc.sql("""
                        insert into inspection_choice (filing_id, submission_number, mode, seed, percent, drawn, inspected,
                            chosen_at, risks, facts)
                        values (:filing, :submission, :mode, :seed, :percent, :drawn, :inspected, :at,
                            :risks::jsonb, :facts::jsonb)
                        on conflict do nothing""")
                .param("filing", filingId)
                .param("submission", submissionNumber)
                .param("mode", choice.mode().name())
                .param("seed", choice.seed())
                .param("percent", choice.percent())
                .param("drawn", choice.drawn())
                .param("inspected", choice.inspected())
                .param("at", Columns.of(at))
                .param("risks", Json.write(choice.risks()))
                .param("facts", Json.write(facts))
                .update();
    }

    @Override
    public void informed(String filingId, int submissionNumber, Instant at) {
        jdbc.sql("""
                        update inspection_choice set informed_at = :at
                        where filing_id = :filing and submission_number = :submission""")
                .param("filing", filingId)
                .param("submission", submissionNumber)
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public Optional<InspectionChoice> find(String filingId, int submissionNumber) {
        return jdbc.sql("select * from inspection_choice where filing_id = :filing and submission_number = :submission")
                .param("filing", filingId)
                .param("submission", submissionNumber)
                .query((row, number) -> new InspectionChoice(
                        InspectionMode.valueOf(Columns.text(row, "mode")),
                        row.getString("seed"),
                        row.getObject("percent", Integer.class),
                        row.getObject("drawn", Integer.class),
                        Json.list(Columns.text(row, "risks"), InspectionRisk.class),
                        row.getBoolean("inspected")))
                .optional();
    }
}
