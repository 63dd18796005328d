package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.desk.model.DeskEscalation;
import org.nianbao.review.desk.model.DeskStep;

/** The book of what was told of desks that stay late. */
public interface DeskEscalations {

    /** The deadlines that tasks still open have missed. */
    List<Instant> missed(Instant now);

    /** Records what is due and was not told yet, in one statement; what it returns is to be told now. */
    List<DeskEscalation> record(List<DeskStep> steps, Instant at);
}
