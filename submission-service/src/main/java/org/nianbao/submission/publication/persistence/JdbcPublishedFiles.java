package org.nianbao.submission.publication.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.submission.publication.application.PublishedFiles;
import org.nianbao.submission.publication.model.PublishedFile;
import org.nianbao.submission.publication.model.PublishedReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublishedFiles implements PublishedFiles {

    private final JdbcClient jdbc;

    JdbcPublishedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PublishedFile> find(PublishedReport report, OutputFormat form) {
        return jdbc.sql("""
                        select content, sha256 from published_file
                        where year = ? and agency_code = ? and revision = ? and form = ?""")
                .params(report.year(), report.agencyCode(), report.revision(), form.ending())
                .query((row, n) -> new PublishedFile(report, form, row.getBytes("content"), row.getString("sha256")))
                .optional();
    }

    @Override
    public PublishedFile keep(PublishedReport report, OutputFormat form, byte[] content, Instant at) {
        jdbc.sql("""
                        insert into published_file (year, agency_code, revision, form, content, sha256, made_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        report.year(),
                        report.agencyCode(),
                        report.revision(),
                        form.ending(),
                        content,
                        sha256(content),
                        Timestamp.from(at))
                .update();
        return find(report, form).orElseThrow();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
