package org.nianbao.review.system;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's locks on its jobs, which end by business time. A process that was killed while business time ran ahead
 * ({@code --clock}, a clock set wrong) leaves locks that would end in months.
 */
@Component
class EngineLocks {

    /** Longer than any lock the engine takes (lock-time-in-millis). */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineLocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes away the locks that nobody can have taken by today's time. */
    void endImpossible() {
        jdbc.sql("update camunda.act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_exp_time_ > ?")
                .param(Timestamp.from(clock.instant().plus(LONGEST)))
                .update();
    }
}
