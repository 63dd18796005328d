package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.review.reviewcase.application.AnnounceOverdue;
import org.springframework.stereotype.Component;

/** Announces that a filing is past its date. */
@Component("announceOverdue")
class AnnounceOverdueDelegate implements JavaDelegate {

    private final AnnounceOverdue announce;

    AnnounceOverdueDelegate(AnnounceOverdue announce) {
        this.announce = announce;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announce.filing(execution.getProcessBusinessKey());
    }
}
