package org.nianbao.report.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A rule of the catalogue. Stateless; belongs to a clause of the law or of the format and holds for a span of years. */
public interface Rule {

    /** The stable code, such as {@code T3-01}. */
    String code();

    /** What its findings mean for a submission. */
    Severity severity();

    /** Every severity its findings can have, the usual one first; most rules have but one. */
    default List<Severity> severities() {
        return List.of(severity());
    }

    /** The law or format clause it rests on. */
    String lawRef();

    /** What its findings say, in Chinese, in short, with values in braces: {@code {row}总计{a}≠{b}}. */
    String message();

    /** The same in English. */
    String messageEn();

    /** The first reporting year it holds for, as configured in {@code rule-years.properties}. */
    default int since() {
        return RuleYears.of(code()).since();
    }

    /** The last reporting year it holds for, or empty when it still does. */
    default OptionalInt until() {
        return RuleYears.of(code()).until();
    }

    /** What it would have to know to be checked in full; empty when it was told. It is asked to check all the same. */
    default Optional<Missing> missing(CheckInput in) {
        return Optional.empty();
    }

    /** What it finds; empty when all is well. Never throws on a report, whatever is in it. */
    List<Finding> check(CheckInput in);
}
