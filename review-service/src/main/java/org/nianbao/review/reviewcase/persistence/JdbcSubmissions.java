package org.nianbao.review.reviewcase.persistence;

import java.util.Optional;
import java.util.Set;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubmissions implements Submissions {

    private final JdbcClient jdbc;

    JdbcSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Submission submission) {
        jdbc.sql("""
                        insert into submission (filing_id, number, revision, receipt_number, submitted_at, submitted_by,
                            drafters, sign_offs, explanations, overrides, declared_by, declared_as, rule_set, correction,
                            report, answers)
                        values (:filing, :number, :revision, :receipt, :at, :by,
                            :drafters, :signOffs::jsonb, :explanations::jsonb, :overrides::jsonb, :declaredBy,
                            :declaredAs, :ruleSet, :correction, :report::jsonb, :answers::jsonb)""")
                .param("filing", submission.filingId())
                .param("number", submission.number())
                .param("revision", submission.revision())
                .param("receipt", submission.receiptNumber())
                .param("at", Columns.of(submission.submittedAt()))
                .param("by", submission.submittedBy())
                .param("drafters", Columns.of(submission.drafters()))
                .param("signOffs", Json.write(submission.signOffs()))
                .param("explanations", Json.write(submission.explanations()))
                .param("overrides", Json.write(submission.overrides()))
                .param("declaredBy", submission.declaration().subject())
                .param("declaredAs", submission.declaration().role())
                .param("ruleSet", submission.ruleSet())
                .param("correction", submission.correction())
                .param("report", ReportJson.writeString(submission.report()))
                .param("answers", Json.write(submission.answers()))
                .update();
        submission.people().forEach(subject -> involve(submission, subject));
    }

    private void involve(Submission submission, String subject) {
        jdbc.sql("insert into involvement (filing_id, subject, number) values (:filing, :subject, :number)")
                .param("filing", submission.filingId())
                .param("subject", subject)
                .param("number", submission.number())
                .update();
    }

    @Override
    public Optional<Submission> find(String filingId, int number) {
        return jdbc.sql("select * from submission where filing_id = :filing and number = :number")
                .param("filing", filingId)
                .param("number", number)
                .query(SubmissionRow::read)
                .optional();
    }

    @Override
    public Set<String> people(String filingId) {
        return Set.copyOf(jdbc.sql("select distinct subject from involvement where filing_id = :filing")
                .param("filing", filingId)
                .query(String.class)
                .list());
    }

    @Override
    public void validated(String filingId, int number, Validation validation) {
        jdbc.sql("""
                        update submission set validated_with = :ruleSet, findings = :findings::jsonb,
                            not_checked = :notChecked::jsonb, blocks = :blocks, validated_at = :at
                        where filing_id = :filing and number = :number""")
                .param("filing", filingId)
                .param("number", number)
                .param("ruleSet", validation.ruleSet())
                .param("findings", FindingJson.writeAll(validation.findings()).toString())
                .param(
                        "notChecked",
                        FindingJson.writeNotChecked(validation.notChecked()).toString())
                .param("blocks", validation.blocks())
                .param("at", Columns.of(validation.at()))
                .update();
    }

    @Override
    public Optional<Validation> validation(String filingId, int number) {
        return jdbc.sql("""
                        select validated_with, findings, not_checked, blocks, validated_at from submission
                        where filing_id = :filing and number = :number and validated_at is not null""")
                .param("filing", filingId)
                .param("number", number)
                .query((row, at) -> new Validation(
                        Columns.text(row, "validated_with"),
                        FindingJson.readAll(Json.tree(Columns.text(row, "findings"))),
                        FindingJson.readNotChecked(Json.tree(Columns.text(row, "not_checked"))),
                        row.getBoolean("blocks"),
                        Columns.instant(row, "validated_at")))
                .optional();
    }
}
