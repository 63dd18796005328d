package org.nianbao.review.reviewcase.application;

import java.util.List;
import org.nianbao.review.reviewcase.model.KeptMessage;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the events of a filing: what is early is kept and delivered later, what is stale is put on record. */
@Service
public class ReceiveMessage {

    private final CaseDispatch dispatch;
    private final MessageJournal journal;
    private final Cases cases;
    private final UnitOfWork unit;
    private final Deadlines deadlines;

    public ReceiveMessage(
            CaseDispatch dispatch, MessageJournal journal, Cases cases, UnitOfWork unit, Deadlines deadlines) {
        this.dispatch = dispatch;
        this.journal = journal;
        this.cases = cases;
        this.unit = unit;
        this.deadlines = deadlines;
    }

    @Transactional
    public Verdict receive(KeptMessage message) {
        Verdict verdict = attempt(message);
        if (verdict != Verdict.DELIVER) {
            journal.keep(message, verdict, deadlines.now());
        }
        return verdict;
    }

    /** Filings whose kept messages may be delivered now. */
    @Transactional(readOnly = true)
    public List<String> filingsToTry() {
        return journal.filingsToTry();
    }

    /** Delivers what the case now waits for; one delivery may make the next one possible. */
    @Transactional
    public void deliverKept(String filingId) {
        cases.lock(filingId);
        boolean delivered = true;
        while (delivered) {
            delivered = false;
            for (KeptMessage message : journal.waiting(filingId)) {
                Verdict verdict = attempt(message);
                if (verdict != Verdict.EARLY) {
                    journal.settle(message, verdict, deadlines.now());
                    delivered = true;
                }
            }
        }
        journal.tried(filingId);
    }

    private Verdict attempt(KeptMessage message) {
        try {
            return unit.apart(() -> dispatch.dispatch(message));
        } catch (NotWaitingException early) {
            return Verdict.EARLY;
        }
    }
}
