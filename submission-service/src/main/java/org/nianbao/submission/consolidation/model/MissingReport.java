package org.nianbao.submission.consolidation.model;

import java.time.LocalDate;
import org.nianbao.submission.filing.model.FilingState;

/** A subordinate whose report is not published: where its filing stands, and by when it was asked for. */
public record MissingReport(String agencyCode, String agencyName, FilingState state, LocalDate submitBy) {}
