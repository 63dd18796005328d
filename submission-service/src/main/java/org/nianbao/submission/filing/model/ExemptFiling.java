package org.nianbao.submission.filing.model;

/** The authority released the agency from filing. */
public record ExemptFiling(FilingFacts facts, String reason) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.EXEMPT;
    }
}
