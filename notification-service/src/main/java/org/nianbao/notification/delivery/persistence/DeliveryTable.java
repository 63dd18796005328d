package org.nianbao.notification.delivery.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.application.Deliveries;
import org.nianbao.notification.delivery.application.DeliveryOrder;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries and their attempts in the tables {@code delivery} and {@code delivery_attempt}; their times are real time. */
@Repository
class DeliveryTable implements Deliveries {

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(DeliveryOrder order, ChannelName channel, String address) {
        return jdbc.sql("""
                insert into delivery (id, notice_id, event_id, filing_id, kind, recipient, channel, address)
                values (:id, :notice, :event, :filing, :kind, :recipient, :channel, :address)
                on conflict do nothing
                """)
                        .param("id", Delivery.idFor(order.eventId(), order.recipient(), channel))
                        .param("notice", order.noticeId())
                        .param("event", order.eventId())
                        .param("filing", order.filingId())
                        .param("kind", order.kind())
                        .param("recipient", order.recipient())
                        .param("channel", channel.name())
                        .param("address", address)
                        .update()
                == 1;
    }

    @Override
    public Optional<Delivery> lockNextDue(Set<ChannelName> channels) {
        return jdbc.sql("""
                select * from delivery
                 where state = 'PENDING' and due_at <= clock_timestamp() and channel = any (:channels)
                 order by due_at, id
                 limit 1
                   for update skip locked
                """)
                .param("channels", channels.stream().map(Enum::name).toArray(String[]::new))
                .query(DeliveryTable::row)
                .optional();
    }

    @Override
    public void recordAttempt(Delivery delivery, Outcome outcome) {
        jdbc.sql("""
                insert into delivery_attempt (delivery_id, number, outcome, detail)
                values (:id, :number, :outcome, :detail)
                """)
                .param("id", delivery.id())
                .param("number", delivery.attempts() + 1)
                .param("outcome", outcome.kind().name())
                .param("detail", outcome.detail())
                .update();
        jdbc.sql("update delivery set attempts = :attempts, last_failure = :failure where id = :id")
                .param("id", delivery.id())
                .param("attempts", delivery.attempts() + 1)
                .param("failure", outcome.kind() == Outcome.Kind.SENT ? delivery.lastFailure() : outcome.detail())
                .update();
    }

    @Override
    public void settle(UUID id, DeliveryState state) {
        jdbc.sql("update delivery set state = :state, settled_at = clock_timestamp() where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    @Override
    public void postpone(UUID id, Duration wait) {
        jdbc.sql("update delivery set due_at = clock_timestamp() + :wait * interval '1 millisecond' where id = :id")
                .param("id", id)
                .param("wait", wait.toMillis())
                .update();
    }

    @Override
    public boolean isOlderThan(UUID id, Duration age) {
        return jdbc.sql("""
                select ordered_at + :age * interval '1 millisecond' < clock_timestamp() from delivery where id = :id
                """)
                .param("id", id)
                .param("age", age.toMillis())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Delivery> ofNotices(Collection<UUID> noticeIds) {
        return jdbc.sql("select * from delivery where notice_id = any (:notices) order by notice_id, channel")
                .param("notices", noticeIds.toArray(UUID[]::new))
                .query(DeliveryTable::row)
                .list();
    }

    private static Delivery row(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("notice_id", UUID.class),
                row.getString("filing_id"),
                row.getString("kind"),
                row.getString("recipient"),
                ChannelName.valueOf(row.getString("channel")),
                row.getString("address"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("settled_at", OffsetDateTime.class)),
                row.getString("last_failure"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
