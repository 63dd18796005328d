package org.nianbao.bpmn.season;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.nianbao.bpmn.ReportingSeasonModel.Delegate;
import org.nianbao.bpmn.ReportingSeasonModel.Message;
import org.nianbao.bpmn.ReportingSeasonModel.Variable;
import org.nianbao.bpmn.engine.Instance;
import org.nianbao.bpmn.engine.TestEngine;

/** One season on its way through reporting-season.bpmn. */
final class SeasonRun extends Instance {

    /** 2 December 2026, 09:00 in Shanghai. */
    static final Instant FIRST_SWEEP_AT = Instant.parse("2026-12-02T01:00:00Z");

    /** 1 July 2027, 00:00 in Shanghai. */
    static final Instant CLOSES_AT = Instant.parse("2027-06-30T16:00:00Z");

    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private SeasonRun(String message, int year) {
        super(
                message,
                String.valueOf(year),
                Map.of(
                        Variable.YEAR,
                        year,
                        Variable.FIRST_SWEEP_AT,
                        Date.from(FIRST_SWEEP_AT),
                        Variable.CLOSES_AT,
                        Date.from(CLOSES_AT)));
    }

    static SeasonRun opened() {
        return new SeasonRun(Message.SEASON_OPENED, YEARS.incrementAndGet());
    }

    SeasonRun reopened() {
        return new SeasonRun(Message.SEASON_REOPENED, Integer.parseInt(businessKey()));
    }

    long sweeps() {
        return TestEngine.recorder().beansCalledFor(businessKey()).stream()
                .filter(Delegate.RUN_DAILY_SWEEP::equals)
                .count();
    }
}
