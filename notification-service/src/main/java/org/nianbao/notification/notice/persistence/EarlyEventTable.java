package org.nianbao.notification.notice.persistence;

import java.util.List;
import java.util.UUID;
import org.nianbao.notification.notice.application.EarlyEvent;
import org.nianbao.notification.notice.application.EarlyEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Early events in the table {@code early_event}. */
@Repository
class EarlyEventTable implements EarlyEvents {

    private final JdbcClient jdbc;

    EarlyEventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(EarlyEvent event) {
        jdbc.sql("""
                insert into early_event (event_id, filing_id, type, body) values (:id, :filing, :type, :body)
                on conflict (event_id) do nothing
                """)
                .param("id", event.id())
                .param("filing", event.filingId())
                .param("type", event.type())
                .param("body", event.body())
                .update();
    }

    @Override
    public List<EarlyEvent> take(String filingId) {
        List<EarlyEvent> kept = jdbc.sql("select * from early_event where filing_id = :filing order by arrival")
                .param("filing", filingId)
                .query((row, number) -> new EarlyEvent(
                        row.getObject("event_id", UUID.class),
                        row.getString("filing_id"),
                        row.getString("type"),
                        row.getBytes("body")))
                .list();
        jdbc.sql("delete from early_event where filing_id = :filing")
                .param("filing", filingId)
                .update();
        return kept;
    }
}
