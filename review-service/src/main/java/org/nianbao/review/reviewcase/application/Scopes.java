package org.nianbao.review.reviewcase.application;

import java.util.List;
import java.util.Set;

/** Regions and agencies as far as the register and the filings have told of them. */
public interface Scopes {

    /** The register has an agency in these regions. */
    void enterRegions(List<String> codes);

    /** The register has this region and calls it so. */
    void nameRegion(String code, String name);

    /** Those of these codes that are neither a region nor an agency; none while nothing at all is known. */
    Set<String> unknownAmong(List<String> codes);
}
