package org.nianbao.submission.submission.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.application.Submissions;
import org.nianbao.submission.submission.model.Explanation;
import org.nianbao.submission.submission.model.FindingOverride;
import org.nianbao.submission.submission.model.Handover;
import org.nianbao.submission.submission.model.ReasonAnswer;
import org.nianbao.submission.submission.model.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSubmissions implements Submissions {

    private static final String SELECT = """
            select number, revision, submitted_at, submitted_by, draft_version, import_id, correction,
                rule_set, report, findings, not_checked, explanations, overrides, sign_offs, declaration, answers
            from submission
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcSubmissions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Submission submission) {
        Draft draft = submission.draft();
        Handover handover = submission.handover();
        jdbc.sql("""
                        insert into submission (filing_id, number, revision, receipt_number, submitted_at, submitted_by,
                            draft_version, import_id, correction, rule_set, report, findings, not_checked, explanations,
                            overrides, sign_offs, declaration, answers)
                        values (:filing, :number, :revision, :receipt, :at, :by, :draftVersion, :import, :correction,
                            :ruleSet, :report::jsonb, :findings::jsonb, :notChecked::jsonb, :explanations::jsonb,
                            :overrides::jsonb, :signOffs::jsonb, :declaration::jsonb, :answers::jsonb)""")
                .param("filing", submission.filingId().toString())
                .param("number", submission.number())
                .param("revision", submission.revision())
                .param("receipt", submission.receiptNumber())
                .param("at", Timestamp.from(submission.submittedAt()))
                .param("by", submission.submittedBy())
                .param("draftVersion", draft.version())
                .param("import", draft.importId())
                .param("correction", submission.correction())
                .param("ruleSet", submission.result().ruleSet())
                .param("report", ReportJson.writeString(draft.report()))
                .param(
                        "findings",
                        FindingJson.writeAll(submission.result().findings()).toString())
                .param(
                        "notChecked",
                        FindingJson.writeNotChecked(submission.result().notChecked())
                                .toString())
                .param("explanations", json.writeValueAsString(handover.explanations()))
                .param("overrides", json.writeValueAsString(handover.overrides()))
                .param("signOffs", json.writeValueAsString(handover.signOffs()))
                .param("declaration", json.writeValueAsString(handover.declaration()))
                .param("answers", json.writeValueAsString(handover.answers()))
                .update();
    }

    @Override
    public Optional<Submission> find(FilingId id, int number) {
        return jdbc.sql(SELECT + "where filing_id = ? and number = ?")
                .params(id.toString(), number)
                .query((row, n) -> submission(id, row))
                .optional();
    }

    @Override
    public Optional<Submission> lastAnswering(FilingId id, int round) {
        return jdbc.sql(SELECT + """
                        where filing_id = ? and answers @> jsonb_build_array(jsonb_build_object('round', ?::int))
                        order by number desc limit 1""")
                .params(id.toString(), round)
                .query((row, n) -> submission(id, row))
                .optional();
    }

    private Submission submission(FilingId id, ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("submitted_at").toInstant();
        String by = row.getString("submitted_by");
        Draft draft = new Draft(
                id,
                row.getLong("draft_version"),
                ReportJson.read(row.getString("report")),
                row.getObject("import_id", UUID.class),
                by,
                at);
        return new Submission(
                id,
                row.getInt("number"),
                row.getInt("revision"),
                at,
                by,
                draft,
                row.getBoolean("correction"),
                new CheckResult(
                        row.getString("rule_set"),
                        FindingJson.readAll(json.readTree(row.getString("findings"))),
                        FindingJson.readNotChecked(json.readTree(row.getString("not_checked")))),
                new Handover(
                        List.of(read(row, "explanations", Explanation[].class)),
                        List.of(read(row, "overrides", FindingOverride[].class)),
                        List.of(read(row, "sign_offs", SignOff[].class)),
                        read(row, "declaration", Declaration.class),
                        List.of(read(row, "answers", ReasonAnswer[].class))));
    }

    private <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return json.readValue(row.getString(column), type);
    }
}
