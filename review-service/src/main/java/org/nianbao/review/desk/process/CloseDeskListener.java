package org.nianbao.review.desk.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.nianbao.review.desk.application.RunDesk;
import org.springframework.stereotype.Component;

/** Closes the desk of a task that the engine ended. */
@Component("closeDesk")
class CloseDeskListener implements TaskListener {

    private final RunDesk desks;

    CloseDeskListener(RunDesk desks) {
        this.desks = desks;
    }

    @Override
    public void notify(DelegateTask task) {
        desks.close(task.getId());
    }
}
