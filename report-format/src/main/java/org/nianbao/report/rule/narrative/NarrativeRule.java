package org.nianbao.report.rule.narrative;

import java.util.List;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Rule;
import org.nianbao.report.rule.Severity;

/** What every rule on sentences has: its entry in the catalogue, and the sentences, read once for all of them. */
abstract class NarrativeRule implements Rule {

    private final String code;
    private final Severity severity;
    private final String lawRef;
    private final String message;
    private final String messageEn;

    NarrativeRule(String code, Severity severity, String lawRef, String message, String messageEn) {
        this.code = code;
        this.severity = severity;
        this.lawRef = lawRef;
        this.message = message;
        this.messageEn = messageEn;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String lawRef() {
        return lawRef;
    }

    @Override
    public final String message() {
        return message;
    }

    @Override
    public final String messageEn() {
        return messageEn;
    }

    @Override
    public final List<Finding> check(CheckInput in) {
        return find(Narrative.of(in));
    }

    abstract List<Finding> find(Narrative narrative);
}
