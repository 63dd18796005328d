package org.nianbao.review.system;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indexes that the engine does not make for itself. */
@Component
class EngineIndexes {

    private final JdbcClient jdbc;

    EngineIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without it every look for due jobs reads all timers of the season. */
    void create() {
        jdbc.sql("create index if not exists nianbao_job_due on camunda.act_ru_job (duedate_) where retries_ > 0")
                .update();
    }
}
