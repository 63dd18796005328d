package org.nianbao.submission.filing.persistence;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.application.ReviewMessage;
import org.nianbao.submission.filing.application.StaleMessages;
import org.nianbao.submission.filing.model.FilingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaleMessages implements StaleMessages {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcStaleMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(ReviewMessage message, @Nullable FilingState state, String detail) {
        jdbc.sql("""
                        insert into stale_message (event_id, filing_id, event, state, detail, received_at)
                        values (:id, :filing, :event, :state, :detail, :at) on conflict do nothing""")
                .param("id", message.id())
                .param("filing", message.filingId())
                .param("event", message.event())
                .param("state", state == null ? null : state.name())
                .param("detail", detail)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
