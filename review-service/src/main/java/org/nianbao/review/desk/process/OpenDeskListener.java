package org.nianbao.review.desk.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.nianbao.review.desk.application.RunDesk;
import org.springframework.stereotype.Component;

/** Opens the desk of a task that the engine made. */
@Component("openDesk")
class OpenDeskListener implements TaskListener {

    private final RunDesk desks;

    OpenDeskListener(RunDesk desks) {
        this.desks = desks;
    }

    @Override
    public void notify(DelegateTask task) {
        CandidateGroup group =
                CandidateGroup.parse(task.getCandidates().iterator().next().getGroupId());
        desks.open(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                group.desk(),
                group.scope(),
                task.getDueDate().toInstant());
    }
}
