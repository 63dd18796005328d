package org.nianbao.review.extension.persistence;

import org.nianbao.review.extension.application.Extensions;
import org.nianbao.review.extension.model.Extension;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExtensions implements Extensions {

    private final JdbcClient jdbc;

    JdbcExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Extension extension) {
        jdbc.sql("""
                        insert into extension (id, filing_id, submit_by, publish_by, overdue_at, reason, granted_by,
                            granted_at)
                        values (:id, :filing, :submitBy, :publishBy, :overdueAt, :reason, :by, :at)""")
                .param("id", extension.id())
                .param("filing", extension.filingId())
                .param("submitBy", extension.submitBy())
                .param("publishBy", extension.publishBy())
                .param("overdueAt", Columns.of(extension.overdueAt()))
                .param("reason", extension.reason())
                .param("by", extension.by())
                .param("at", Columns.of(extension.at()))
                .update();
    }
}
