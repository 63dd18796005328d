package org.nianbao.review.reviewcase.application;

import org.nianbao.review.reviewcase.model.Agency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register said something new about an agency. */
@Service
public class KeepAgency {

    private final Agencies agencies;

    public KeepAgency(Agencies agencies) {
        this.agencies = agencies;
    }

    @Transactional
    public void keep(Agency agency) {
        agencies.enter(agency);
    }
}
