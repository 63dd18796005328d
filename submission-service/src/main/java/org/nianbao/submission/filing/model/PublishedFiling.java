package org.nianbao.submission.filing.model;

/** The report is public; only a correction may follow. */
public record PublishedFiling(FilingFacts facts) implements Filing {

    @Override
    public FilingState state() {
        return FilingState.PUBLISHED;
    }

    @Override
    public CorrectingFiling openCorrection(String reason) {
        return new CorrectingFiling(facts);
    }
}
