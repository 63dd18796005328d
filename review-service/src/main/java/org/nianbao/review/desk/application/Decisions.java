package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.Decision;

/** The book of decisions. */
public interface Decisions {

    void enter(Decision decision);

    /** All decisions about a filing, in the order they were made. */
    List<Decision> ofFiling(String filingId);
}
