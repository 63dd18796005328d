package org.nianbao.notification.delivery.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.application.Collecting;
import org.nianbao.notification.delivery.application.Deliveries;
import org.nianbao.notification.delivery.application.DeliveryOrder;
import org.nianbao.notification.delivery.model.Attempt;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Outcome;
import org.nianbao.notification.delivery.model.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries, their lines and their attempts; all times but {@code not_before} are real time. */
@Repository
class DeliveryTable implements Deliveries {

    private static final int RELEASED_AT_ONCE = 500;

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean ordered(UUID noticeId, ChannelName channel) {
        return jdbc.sql("select exists (select 1 from delivery_line where notice_id = :notice and channel = :channel)")
                .param("notice", noticeId)
                .param("channel", channel.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean carries(String run, String recipient, Line line) {
        return jdbc.sql("""
                select exists (select 1 from delivery_line l join delivery d on d.id = l.delivery_id
                    where l.filing_id = ? and l.kind = ? and d.recipient = ? and d.digest = ?)
                """)
                .params(line.filingId(), line.kind(), recipient, run)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(DeliveryOrder order, Way way, Collecting collecting) {
        UUID delivery = order.isImmediate() ? addPending(order, way) : addWaiting(order, way, collecting);
        jdbc.sql("""
                insert into delivery_line (delivery_id, notice_id, filing_id, kind, channel)
                values (:delivery, :notice, :filing, :kind, :channel)
                """)
                .param("delivery", delivery)
                .param("notice", order.noticeId())
                .param("filing", order.line().filingId())
                .param("kind", order.line().kind())
                .param("channel", way.channel().name())
                .update();
    }

    private UUID addPending(DeliveryOrder order, Way way) {
        UUID id = Delivery.idFor(order.noticeId(), way.channel());
        jdbc.sql("""
                insert into delivery (id, recipient, channel, address, not_before)
                values (:id, :recipient, :channel, :address, :notBefore)
                """)
                .param("id", id)
                .param("recipient", order.recipient())
                .param("channel", way.channel().name())
                .param("address", way.address())
                .param("notBefore", time(order.notBefore()))
                .update();
        return id;
    }

    /** Two transactions that open the same letter wait here for each other; the second adds to the first one's. */
    private UUID addWaiting(DeliveryOrder order, Way way, Collecting collecting) {
        Duration pause = order.digest() == null ? Duration.ZERO : collecting.pause();
        return jdbc.sql("""
                insert into delivery (id, digest, recipient, channel, address, state, closes_at, not_before)
                values (:id, :digest, :recipient, :channel, :address, 'WAITING',
                        clock_timestamp() + :pause * interval '1 millisecond', :notBefore)
                on conflict (recipient, channel, digest) where state = 'WAITING' and digest is not null
                do update set closes_at = least(clock_timestamp() + :pause * interval '1 millisecond',
                                                delivery.ordered_at + :longest * interval '1 millisecond'),
                              not_before = least(delivery.not_before, excluded.not_before)
                returning id
                """)
                .param("id", Delivery.idFor(order.noticeId(), way.channel()))
                .param("digest", order.digest())
                .param("recipient", order.recipient())
                .param("channel", way.channel().name())
                .param("address", way.address())
                .param("pause", pause.toMillis())
                .param("longest", collecting.longest().toMillis())
                .param("notBefore", time(order.notBefore()))
                .query(UUID.class)
                .single();
    }

    @Override
    public int release(Instant now) {
        return jdbc.sql("""
                update delivery set state = 'PENDING', due_at = clock_timestamp()
                 where id in (select id from delivery
                               where state = 'WAITING' and not_before <= :now and closes_at <= clock_timestamp()
                               order by not_before, closes_at
                               limit :most
                                 for update skip locked)
                """)
                .param("now", time(now))
                .param("most", RELEASED_AT_ONCE)
                .update();
    }

    @Override
    public Optional<Delivery> lockNextDue(ChannelName channel) {
        return jdbc.sql("""
                select * from delivery
                 where state = 'PENDING' and due_at <= clock_timestamp() and channel = :channel
                 order by due_at, id
                 limit 1
                   for update skip locked
                """)
                .param("channel", channel.name())
                .query(DeliveryTable::row)
                .optional();
    }

    @Override
    public Optional<Delivery> lock(UUID id) {
        return jdbc.sql("select * from delivery where id = :id for update")
                .param("id", id)
                .query(DeliveryTable::row)
                .optional();
    }

    @Override
    public List<Line> lines(UUID id) {
        return jdbc.sql("select * from delivery_line where delivery_id = :id order by added_at, notice_id")
                .param("id", id)
                .query((row, number) -> new Line(
                        row.getObject("notice_id", UUID.class), row.getString("filing_id"), row.getString("kind")))
                .list();
    }

    @Override
    public Optional<Letter> words(UUID id) {
        return jdbc.sql("select title, text from delivery where id = :id and title is not null")
                .param("id", id)
                .query((row, number) -> new Letter(row.getString("title"), row.getString("text")))
                .optional();
    }

    @Override
    public void fixWords(UUID id, Letter letter) {
        jdbc.sql("update delivery set title = :title, text = :text where id = :id")
                .param("id", id)
                .param("title", letter.title())
                .param("text", letter.text())
                .update();
    }

    @Override
    public void recordAttempt(Delivery delivery, Outcome outcome) {
        jdbc.sql("""
                insert into delivery_attempt (delivery_id, number, outcome, detail, reference)
                values (:id, :number, :outcome, :detail, :reference)
                """)
                .param("id", delivery.id())
                .param("number", delivery.attempts() + 1)
                .param("outcome", outcome.kind().name())
                .param("detail", outcome.detail())
                .param("reference", outcome.reference())
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
                select greatest(ordered_at, closes_at) + :age * interval '1 millisecond' < clock_timestamp()
                  from delivery where id = :id
                """)
                .param("id", id)
                .param("age", age.toMillis())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<UUID, List<Attempt>> attempts(Collection<UUID> ids) {
        Map<UUID, List<Attempt>> found = new HashMap<>();
        jdbc.sql("select * from delivery_attempt where delivery_id = any (:ids) order by delivery_id, number")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("delivery_id", UUID.class), id -> new ArrayList<>())
                        .add(new Attempt(
                                row.getInt("number"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                Outcome.Kind.valueOf(row.getString("outcome")),
                                row.getString("detail"),
                                row.getString("reference"))))
                .list();
        return found;
    }

    @Override
    public Map<UUID, List<Delivery>> ofNotices(Collection<UUID> noticeIds) {
        Map<UUID, List<Delivery>> found = new HashMap<>();
        jdbc.sql("""
                select line.notice_id, delivery.* from delivery_line line join delivery on delivery.id = line.delivery_id
                 where line.notice_id = any (:notices) order by line.notice_id, delivery.ordered_at, delivery.channel
                """)
                .param("notices", noticeIds.toArray(UUID[]::new))
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("notice_id", UUID.class), notice -> new ArrayList<>())
                        .add(row(row, number)))
                .list();
        return found;
    }

    private static Delivery row(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("digest"),
                row.getString("recipient"),
                ChannelName.valueOf(row.getString("channel")),
                row.getString("address"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                instant(row.getObject("settled_at", OffsetDateTime.class)),
                row.getString("last_failure"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
