package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.review.reviewcase.application.AnnounceOverdue;
import org.springframework.stereotype.Component;

/** Announces that a rework is past its deadline. */
@Component("announceReworkOverdue")
class AnnounceReworkOverdueDelegate implements JavaDelegate {

    private final AnnounceOverdue announce;

    AnnounceReworkOverdueDelegate(AnnounceOverdue announce) {
        this.announce = announce;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announce.rework(execution.getProcessBusinessKey());
    }
}
