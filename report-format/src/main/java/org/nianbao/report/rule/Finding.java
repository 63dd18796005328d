package org.nianbao.report.rule;

import java.util.List;
import org.nianbao.report.model.CellAddress;

/**
 * What a rule says about a report. The same report and rule set give the same findings with the same ids.
 *
 * @param id code and addresses, stable across runs: {@code T3-01:T3/granted/total}
 * @param code the rule's code
 * @param severity what it means for a submission
 * @param message in Chinese: the cell, both numbers, the difference, what to do
 * @param messageEn the same in English
 * @param addresses the cells or texts it speaks of, never none; what is said of a report as a whole stands at its title
 * @param lawRef the law or format clause the rule rests on
 * @param group shared by findings of one cause; a finding alone has its id as group
 */
public record Finding(
        String id,
        String code,
        Severity severity,
        String message,
        String messageEn,
        List<String> addresses,
        String lawRef,
        String group) {

    /** Copies the addresses. */
    public Finding {
        addresses = List.copyOf(addresses);
    }

    /** What a rule finds at some places; a group of its own until causes are found. */
    public static Finding of(Rule rule, List<? extends CellAddress> places, String message, String messageEn) {
        List<String> addresses = places.stream().map(CellAddress::format).toList();
        String id = rule.code() + ":" + String.join(",", addresses);
        return new Finding(id, rule.code(), rule.severity(), message, messageEn, addresses, rule.lawRef(), id);
    }

    /** What a rule finds at one place. */
    public static Finding of(Rule rule, CellAddress place, String message, String messageEn) {
        return of(rule, List.of(place), message, messageEn);
    }

    /** The same finding in another group. */
    public Finding inGroup(String other) {
        return new Finding(id, code, severity, message, messageEn, addresses, lawRef, other);
    }

    /** The same finding in the group of its cause, which it names first. */
    Finding because(Cause cause) {
        String zh = cause.sentence() + message;
        return new Finding(id, code, severity, zh, cause.sentenceEn() + messageEn, addresses, lawRef, cause.group());
    }
}
