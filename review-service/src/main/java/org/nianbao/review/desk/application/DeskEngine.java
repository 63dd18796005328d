package org.nianbao.review.desk.application;

import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.Desk;

/** The user tasks in the engine. */
public interface DeskEngine {

    /** Completes a task with what its desk decided; comes back when the process waits again. */
    void complete(String taskId, Desk desk, DecisionKind decision);
}
