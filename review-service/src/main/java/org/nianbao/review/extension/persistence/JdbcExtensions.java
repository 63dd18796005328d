package org.nianbao.review.extension.persistence;

import java.time.LocalDate;
import java.util.Optional;
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
                        insert into extension (id, filing_id, former_submit_by, submit_by, publish_by, overdue_at, reason, granted_by,
                            granted_at)
                        values (:id, :filing, :formerSubmitBy, :submitBy, :publishBy, :overdueAt, :reason, :by, :at)""")
                .param("id", extension.id())
                .param("filing", extension.filingId())
                .param("formerSubmitBy", extension.formerSubmitBy())
                .param("submitBy", extension.submitBy())
                .param("publishBy", extension.publishBy())
                .param("overdueAt", Columns.of(extension.overdueAt()))
                .param("reason", extension.reason())
                .param("by", extension.by())
                .param("at", Columns.of(extension.at()))
                .update();
    }

    @Override
    public int times(String filingId) {
        return jdbc.sql("select count(*) from extension where filing_id = ?")
                .param(filingId)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<LocalDate> firstDate(String filingId) {
        return jdbc.sql(
                        "select former_submit_by from extension where filing_id = ? and former_submit_by is not null order by former_submit_by limit 1")
                .param(filingId)
                .query(LocalDate.class)
                .optional();
    }
}
