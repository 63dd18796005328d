package org.nianbao.submission.draft.application;

import java.util.List;
import org.nianbao.report.rule.SubordinateReport;
import org.nianbao.submission.filing.model.FilingFacts;

/** What the agencies below a government have filed, which its consolidated report adds up. */
public interface Subordinates {

    /**
     * Whose report the government's own report adds up: those that are published, and so approved, as their sum; then each
     * that is missing, by its agency's code. Exempt agencies are not among them.
     */
    List<SubordinateReport> of(FilingFacts consolidated);
}
