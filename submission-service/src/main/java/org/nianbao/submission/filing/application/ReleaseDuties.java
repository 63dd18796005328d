package org.nianbao.submission.filing.application;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.submission.agency.application.OpenDuties;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exempts what a dissolved agency has not published; what is public stays public, and its corrections go on. */
@Service
class ReleaseDuties implements OpenDuties {

    private static final int MOST = 100;

    private final Filings filings;
    private final ExemptFromFiling exemption;

    ReleaseDuties(Filings filings, ExemptFromFiling exemption) {
        this.filings = filings;
        this.exemption = exemption;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> release(String agencyCode, LocalDate day, String reason, String by) {
        return filings.list(new FilingQuery(null, null, List.of(), List.of(agencyCode), null, MOST)).stream()
                .filter(filing -> filing.id().year() >= day.getYear() - 1)
                .filter(filing -> filing.state() != FilingState.EXEMPT)
                .map(Filing::id)
                .filter(id -> exemption.exempt(id, reason, by) instanceof ExemptFiling)
                .map(Object::toString)
                .toList();
    }
}
