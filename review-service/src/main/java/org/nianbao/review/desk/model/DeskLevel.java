package org.nianbao.review.desk.model;

import java.util.List;
import org.nianbao.review.reviewcase.model.FilingOpening;

/** At which level the decision table puts a desk. */
public enum DeskLevel {
    /** In the agency itself. */
    AGENCY,
    /** In the agency's own region. */
    REGION,
    /** In the region above it; a province has none above and keeps it. */
    REGION_ABOVE;

    /** The path from the province down to the scope of a desk of this level; the scope is the last. */
    public List<String> scopePath(FilingOpening opening) {
        List<String> scopes = opening.scopes();
        int regions = opening.regionPath().size();
        return switch (this) {
            case AGENCY -> scopes;
            case REGION -> scopes.subList(0, regions);
            case REGION_ABOVE -> scopes.subList(0, Math.max(1, regions - 1));
        };
    }

    /** The scope of a desk of this level. */
    public String scope(FilingOpening opening) {
        List<String> path = scopePath(opening);
        return path.get(path.size() - 1);
    }
}
