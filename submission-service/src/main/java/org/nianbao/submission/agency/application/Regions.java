package org.nianbao.submission.agency.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.submission.agency.model.Region;
import org.nianbao.submission.agency.model.RegionPath;

/** The register of regions. */
public interface Regions {

    /** Adds one; false when the code is taken. */
    boolean add(Region region);

    /** Changes the name and the parent of one; false when there is none with that code. */
    boolean change(Region region);

    /** The region with this code. */
    Optional<Region> find(String code);

    /** From the province down to this region; empty when there is no such region. */
    Optional<RegionPath> pathTo(String code);

    /** The same for many, by their codes; those that there are. */
    Map<String, RegionPath> pathsTo(Set<String> codes);

    /** Whether the regions above this one lead back to one of them: each would lie in the other. */
    boolean runInACircle(String code);

    /** Regions by code, at most {@code limit}, beginning after {@code after} ("" for the first). */
    List<Region> list(String after, int limit);
}
