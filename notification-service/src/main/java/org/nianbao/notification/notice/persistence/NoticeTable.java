package org.nianbao.notification.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.notice.application.NoticeQuery;
import org.nianbao.notification.notice.application.Notices;
import org.nianbao.notification.notice.application.Reader;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.notice.model.NoticeState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices in the table {@code notice}. */
@Repository
class NoticeTable implements Notices {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean announced(UUID eventId) {
        return jdbc.sql("select exists (select 1 from notice where event_id = :event)")
                .param("event", eventId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Notice notice) {
        jdbc.sql("""
                insert into notice (id, event_id, kind, filing_id, audience, role, scope, recipient, title, text, summary, state, created_at)
                values (:id, :event, :kind, :filing, :audience, :role, :scope, :recipient, :title, :text, :summary, :state, :createdAt)
                on conflict (id) do nothing
                """)
                .param("id", notice.id())
                .param("event", notice.eventId())
                .param("kind", notice.kind().code())
                .param("filing", notice.filingId())
                .param("audience", notice.audience().name())
                .param("role", notice.role())
                .param("scope", notice.scope())
                .param("recipient", notice.recipient())
                .param("title", notice.title())
                .param("text", notice.text())
                .param("summary", notice.summary())
                .param("state", notice.state().name())
                .param("createdAt", time(notice.createdAt()))
                .update();
    }

    @Override
    public Optional<Notice> find(UUID id, Reader reader) {
        NoticeFilter filter = new NoticeFilter().visibleTo(reader).and("n.id = :id", "id", id);
        return jdbc.sql("select n.* from notice n where " + filter.condition())
                .params(filter.parameters())
                .query(NoticeTable::row)
                .optional();
    }

    @Override
    public List<Notice> all(Collection<UUID> ids) {
        return jdbc.sql("select * from notice where id = any (:ids) order by created_at, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(NoticeTable::row)
                .list();
    }

    @Override
    public void lock(Collection<UUID> ids) {
        jdbc.sql("select id from notice where id = any (:ids) order by id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    @Override
    public List<Notice> page(NoticeQuery query, Reader reader) {
        NoticeFilter filter = new NoticeFilter().visibleTo(reader).asking(query);
        return jdbc.sql("select n.* from notice n where " + filter.condition()
                        + " order by n.created_at desc, n.id desc limit :limit")
                .params(filter.parameters())
                .param("limit", query.limit())
                .query(NoticeTable::row)
                .list();
    }

    @Override
    public void changeState(UUID id, NoticeState state) {
        jdbc.sql("update notice set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    @Override
    public void acknowledge(UUID id, Instant at) {
        jdbc.sql("update notice set acknowledged_at = :at where id = :id and acknowledged_at is null")
                .param("id", id)
                .param("at", time(at))
                .update();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Notice row(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                NoticeKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("filing_id"),
                Audience.valueOf(row.getString("audience")),
                row.getString("role"),
                row.getString("scope"),
                row.getString("recipient"),
                row.getString("title"),
                row.getString("text"),
                Objects.requireNonNullElse(row.getString("summary"), row.getString("title")),
                NoticeState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("acknowledged_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
