package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.Round;

/** The book of returns. */
public interface Rounds {

    void enter(Round round);

    List<Round> ofFiling(String filingId);
}
