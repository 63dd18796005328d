package org.nianbao.submission.filing.model;

/** Who may still be released from filing. */
final class Exemption {

    private Exemption() {}

    /** A first report may be exempted; what is public may only be corrected. */
    static Transition of(FilingFacts facts, String reason) {
        return facts.published() == null
                ? new ExemptFiling(facts, reason)
                : new Refusal("already-published", "年报已经公布，不能免报；如内容有误，请更正。");
    }
}
