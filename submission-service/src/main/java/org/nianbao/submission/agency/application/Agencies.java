package org.nianbao.submission.agency.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.submission.agency.model.Agency;

/** The register of agencies. */
public interface Agencies {

    /** Adds one; false when the code is taken. */
    boolean add(Agency agency);

    /** Changes one; false when there is none with that code. */
    boolean change(Agency agency);

    /** The agency with this code. */
    Optional<Agency> find(String code);

    /** The agency with this code, locked until the caller's transaction ends. */
    Optional<Agency> lock(String code);

    /** Agencies by code, at most {@code limit}, beginning after {@code after} ("" for the first). */
    List<Agency> list(String after, int limit);

    /** The same, only those that still file. */
    List<Agency> listActive(String after, int limit);

    /** How many still file. */
    int countActive();
}
