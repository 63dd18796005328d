package org.nianbao.edge.idempotency;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;

/** Forgets old answers once an hour, in real time. */
public final class AnswerExpiry implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerExpiry.class);

    private final KeptAnswers answers;
    private final Duration age;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kept-answer-expiry");
        thread.setDaemon(true);
        return thread;
    });

    public AnswerExpiry(KeptAnswers answers, Duration age) {
        this.answers = answers;
        this.age = age;
    }

    @Override
    public void afterSingletonsInstantiated() {
        hourly.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            answers.forget(age);
        } catch (DataAccessException away) {
            LOG.warn("Old answers were not removed; the next hour tries again", away);
        }
    }

    @Override
    public void destroy() {
        hourly.shutdownNow();
    }
}
