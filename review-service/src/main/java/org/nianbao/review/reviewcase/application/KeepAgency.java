package org.nianbao.review.reviewcase.application;

import java.util.List;
import org.nianbao.review.reviewcase.model.Agency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register said something new about an agency or a region. */
@Service
public class KeepAgency {

    private final Agencies agencies;
    private final Scopes scopes;

    public KeepAgency(Agencies agencies, Scopes scopes) {
        this.agencies = agencies;
        this.scopes = scopes;
    }

    /** Keeps what a region is called now. */
    @Transactional
    public void keepRegion(String code, String name) {
        scopes.nameRegion(code, name);
    }

    /**
     * Keeps it.
     *
     * @param regions the codes of the regions it lies in
     */
    @Transactional
    public void keep(Agency agency, List<String> regions) {
        agencies.enter(agency);
        scopes.enterRegions(regions);
    }
}
