package org.nianbao.review.reviewcase.application;

import org.nianbao.review.reviewcase.model.KeptMessage;
import org.nianbao.review.reviewcase.model.Verdict;

/** Reads an event and calls the use case it is for. */
public interface CaseDispatch {

    Verdict dispatch(KeptMessage message);
}
