package org.nianbao.submission.system;

import org.nianbao.edge.audit.Acting;
import org.nianbao.submission.season.application.CloseSeason;
import org.nianbao.submission.season.application.SeasonFilings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the seasons: opens the filings still to be opened, closes what is due. */
@Component
class SeasonRounds {

    private final SeasonFilings filings;
    private final CloseSeason closing;

    SeasonRounds(SeasonFilings filings, CloseSeason closing) {
        this.filings = filings;
        this.closing = closing;
    }

    @Scheduled(fixedDelayString = "${nianbao.submission.season-interval:1s}")
    void look() {
        Acting.timer("submission-service", "season-rounds").during(this::lookAfter);
    }

    private void lookAfter() {
        boolean more = true;
        while (more) {
            more = filings.openNext();
        }
        closing.closeDue();
    }
}
