package org.nianbao.submission.draft.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.submission.draft.application.Imports;
import org.nianbao.submission.draft.model.ImportedFile;
import org.nianbao.submission.filing.model.FilingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcImports implements Imports {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcImports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(ImportedFile file) {
        jdbc.sql("""
                        insert into draft_import (id, filing_id, file_name, content, sha256, report, reading, findings,
                            not_checked, imported_by, imported_at)
                        values (:id, :filing, :name, :content, :sha256, :report::jsonb, :reading::jsonb,
                            :findings::jsonb, :notChecked::jsonb, :by, :at)""")
                .param("id", file.id())
                .param("filing", file.filingId().toString())
                .param("name", file.fileName())
                .param("content", file.content())
                .param("sha256", sha256(file.content()))
                .param("report", ReportJson.writeString(file.reading().report()))
                .param("reading", file.reading().toJson().toString())
                .param(
                        "findings",
                        FindingJson.writeAll(file.result().findings()).toString())
                .param(
                        "notChecked",
                        FindingJson.writeNotChecked(file.result().notChecked()).toString())
                .param("by", file.importedBy())
                .param("at", Timestamp.from(file.importedAt()))
                .update();
    }

    @Override
    public Optional<Reading> reading(FilingId filingId, UUID importId) {
        return jdbc.sql("select reading from draft_import where filing_id = ? and id = ?")
                .params(filingId.toString(), importId)
                .query((row, n) -> Reading.fromJson(json.readTree(row.getString("reading"))))
                .optional();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
