package org.nianbao.submission.season.application;

import java.time.Clock;
import java.util.List;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.filing.application.OpenFilings;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonRefused;
import org.nianbao.submission.season.model.SeasonStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a season's filings in batches, one transaction each: a filing for every agency that is active in the register. How
 * far it has come is kept, so a restart goes on there. A batch locks nothing but its own new rows and that note.
 */
@Service
public class SeasonFilings {

    /** Agencies per transaction: a county in one go, a province in twenty. */
    private static final int BATCH = 500;

    private final Seasons seasons;
    private final Openings openings;
    private final Agencies agencies;
    private final OpenFilings filings;
    private final Audit audit;
    private final Clock clock;

    SeasonFilings(
            Seasons seasons, Openings openings, Agencies agencies, OpenFilings filings, Audit audit, Clock clock) {
        this.seasons = seasons;
        this.openings = openings;
        this.agencies = agencies;
        this.filings = filings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins to open the filings of a season that is new, with the first batch: a county has all of them at once. */
    @Transactional
    public void begin(int year) {
        openings.begin(year, agencies.countActive(), clock.instant());
        openBatch(year);
    }

    /**
     * Opens one batch of the filings still to be opened.
     *
     * @return whether there was something to do
     */
    @Transactional
    public boolean openNext() {
        var unfinished = openings.lockUnfinished();
        if (unfinished.isEmpty()) {
            return false;
        }
        openBatch(unfinished.getAsInt());
        return true;
    }

    private void openBatch(int year) {
        Season season = seasons.find(year).orElseThrow();
        List<Agency> batch = agencies.listActive(openings.after(year), BATCH);
        filings.open(year, season.dates(), batch);
        if (!batch.isEmpty()) {
            openings.advance(year, batch.get(batch.size() - 1).code(), batch.size());
        }
        if (batch.size() < BATCH) {
            openings.finish(year, clock.instant());
        }
    }

    /** Looks through the register again: agencies that came after the season was opened get their filing. */
    @Transactional
    public SeasonStep openMissing(int year) {
        var season = seasons.find(year);
        if (season.isEmpty()) {
            return SeasonRefused.NOT_FOUND;
        }
        audit.record(Chains.season(year), "missing-filings-opened", null, null);
        begin(year);
        return season.get();
    }
}
