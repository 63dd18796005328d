package org.nianbao.review.reviewcase.process;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.joda.time.DateTimeUtils;
import org.nianbao.review.reviewcase.application.Cases;
import org.springframework.context.ApplicationContext;

/** Settings of the engine that are decisions of this service, not of an installation. */
public final class EngineSettings extends AbstractProcessEnginePlugin {

    /** When a failed job is tried again; after the last an incident is raised. */
    private static final String RETRIES = "PT2S,PT10S,PT1M,PT5M,PT15M";

    private final ApplicationContext context;
    private final Clock clock;

    public EngineSettings(ApplicationContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // the engine's columns have no zone: what it writes there is read again by whoever starts next, wherever
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        // timers run on business time: whenever the engine asks for the time, it asks the business clock
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        configuration.setJobExecutorActivate(false);
        configuration.setCustomJobHandlers(List.of(
                new LockedContinuation(filingId -> context.getBean(Cases.class).lock(filingId))));
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setFailedJobRetryTimeCycle(RETRIES);
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        // a model may name its delegates and nothing else of this service
        DelegateBeans delegates = new DelegateBeans(context);
        configuration.setBeans(delegates);
        configuration.setExpressionManager(new SpringExpressionManager(context, delegates));
    }
}
