package org.nianbao.edge.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.nianbao.audit.Seal;
import org.nianbao.audit.Sealing;
import org.nianbao.edge.clock.BusinessZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the audit log: in each hour of business time in which something was written, and at 09:00 every day in any case, so
 * that a day without a seal is a day on which somebody stopped it.
 */
public final class AuditSeals implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSeals.class);
    private static final LocalTime DAILY = LocalTime.of(9, 0);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "audit-seals");
        thread.setDaemon(true);
        return thread;
    });

    public AuditSeals(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        minutes.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            sealIfDue();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The audit log was not sealed; the next minute tries again", away);
        }
    }

    /** A seal, if it is time for one. */
    public Optional<Seal> sealIfDue() {
        Instant now = clock.instant();
        Optional<Instant> last = lastAt();
        return last.isEmpty() || hour(last.get()).isBefore(hour(now))
                ? seal(
                        now,
                        last.filter(before -> before.isBefore(lastNine(now))).isPresent())
                : Optional.empty();
    }

    /** A seal now, if anything was written since the last one. */
    public Optional<Seal> sealNow() {
        return seal(clock.instant(), false);
    }

    private Optional<Seal> seal(Instant now, boolean evenUnchanged) {
        Optional<Seal> made = transaction.execute(status -> jdbc.execute(
                (ConnectionCallback<Optional<Seal>>) connection -> new Sealing(connection).seal(now, evenUnchanged)));
        return made == null ? Optional.empty() : made;
    }

    private Optional<Instant> lastAt() {
        return jdbc
                .query(
                        "select at from audit_seal order by number desc limit 1",
                        (row, number) ->
                                row.getObject("at", OffsetDateTime.class).toInstant())
                .stream()
                .findFirst();
    }

    private static Instant hour(Instant instant) {
        return instant.truncatedTo(ChronoUnit.HOURS);
    }

    private static Instant lastNine(Instant now) {
        ZonedDateTime local = now.atZone(BusinessZone.SHANGHAI);
        ZonedDateTime today = local.with(DAILY);
        return (today.isAfter(local) ? today.minusDays(1) : today).toInstant();
    }

    @Override
    public void destroy() {
        minutes.shutdownNow();
    }
}
