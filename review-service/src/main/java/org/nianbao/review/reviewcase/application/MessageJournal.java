package org.nianbao.review.reviewcase.application;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.reviewcase.model.KeptMessage;
import org.nianbao.review.reviewcase.model.Verdict;

/** Messages that had no effect when they came: early ones wait here, stale ones are on record. */
public interface MessageJournal {

    void keep(KeptMessage message, Verdict verdict, Instant at);

    /** Filings with early messages whose case has moved since they were last tried. */
    List<String> filingsToTry();

    /** Early messages of a filing that still wait, in the order they came. */
    List<KeptMessage> waiting(String filingId);

    void settle(KeptMessage message, Verdict verdict, Instant at);

    /** Notes that the filing's waiting messages were tried in the state the case has now. */
    void tried(String filingId);
}
