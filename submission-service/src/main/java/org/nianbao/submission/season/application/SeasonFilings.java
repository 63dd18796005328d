package org.nianbao.submission.season.application;

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

/** Opens a season's filings in batches; how far it has come is kept, so a restart goes on there. */
@Service
public class SeasonFilings {

    /** Agencies per transaction: a county in one go, a province in twenty. */
    private static final int BATCH = 500;

    private final Seasons seasons;
    private final Agencies agencies;
    private final OpenFilings filings;
    private final Audit audit;

    SeasonFilings(Seasons seasons, Agencies agencies, OpenFilings filings, Audit audit) {
        this.seasons = seasons;
        this.agencies = agencies;
        this.filings = filings;
        this.audit = audit;
    }

    /**
     * Opens one batch of the filings still to be opened.
     *
     * @return whether there was something to do
     */
    @Transactional
    public boolean openNext() {
        var being = seasons.lockOneBeingOpened();
        if (being.isEmpty()) {
            return false;
        }
        Season season = seasons.find(being.getAsInt()).orElseThrow();
        String after = seasons.openedUpTo(season.year());
        List<Agency> batch = agencies.listActive(after, BATCH);
        filings.open(season.year(), season.dates(), batch);
        String last = batch.isEmpty() ? after : batch.get(batch.size() - 1).code();
        seasons.openedUpTo(season.year(), last, batch.size() < BATCH);
        return true;
    }

    /** Looks through the register again: agencies that came after the season was opened get their filing. */
    @Transactional
    public SeasonStep openMissing(int year) {
        if (seasons.lock(year).isEmpty()) {
            return SeasonRefused.NOT_FOUND;
        }
        seasons.openedUpTo(year, "", false);
        audit.record(Chains.season(year), "missing-filings-opened", null, null);
        openNext();
        return seasons.find(year).orElseThrow();
    }
}
