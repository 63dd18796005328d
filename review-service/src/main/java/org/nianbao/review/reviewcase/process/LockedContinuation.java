package org.nianbao.review.reviewcase.process;

import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.nianbao.edge.audit.Acting;

/**
 * An asynchronous step that begins with the lock of its case, as decisions, messages and extensions do. Without it, what
 * they read of an instance may be half before and half after the step (a desk that returns while the other one comes to
 * the join), and the engine fails on that in ways that look like faults of its own.
 */
final class LockedContinuation extends AsyncContinuationJobHandler {

    private final Consumer<String> lock;

    /** @param lock takes the lock of a filing's case until the transaction ends */
    LockedContinuation(Consumer<String> lock) {
        this.lock = lock;
    }

    @Override
    public void execute(
            AsyncContinuationConfiguration configuration,
            ExecutionEntity execution,
            CommandContext commandContext,
            String tenantId) {
        lock.accept(execution.getProcessBusinessKey());
        Acting.process("review-service", "annual-report")
                .during(() -> super.execute(configuration, execution, commandContext, tenantId));
    }
}
