package org.nianbao.review.reviewcase.application;

import java.util.Optional;
import org.nianbao.review.reviewcase.model.Agency;

/** What the register last said about each agency. */
public interface Agencies {

    void enter(Agency agency);

    Optional<Agency> find(String code);
}
