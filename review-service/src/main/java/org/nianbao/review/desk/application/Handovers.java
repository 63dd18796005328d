package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.Handover;

/** The book of tasks that changed hands. */
public interface Handovers {

    void enter(Handover handover);

    /** Of all tasks of a filing, in their order. */
    List<Handover> ofFiling(String filingId);
}
