package org.nianbao.submission.submission.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Finding;

/** What the agency says when it hands a report in. */
public record Handover(
        List<Explanation> explanations,
        List<FindingOverride> overrides,
        List<SignOff> signOffs,
        Declaration declaration) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public Handover {
        explanations = List.copyOf(explanations);
        overrides = List.copyOf(overrides);
        signOffs = List.copyOf(signOffs);
    }

    /** The place of the first signature from before the reporting year or from a day still to come; empty if there is none. */
    public OptionalInt misdated(int year, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SHANGHAI);
        return IntStream.range(0, signOffs.size())
                .filter(index -> {
                    LocalDate day = LocalDate.ofInstant(signOffs.get(index).at(), SHANGHAI);
                    return day.getYear() < year || day.isAfter(today);
                })
                .findFirst();
    }

    /** Warnings without an explanation and B* findings without an override, in the order of the findings. */
    public List<Finding> unanswered(CheckResult result) {
        Set<String> explained = new HashSet<>();
        explanations.forEach(explanation -> explained.add(explanation.findingId()));
        Set<String> overridden = new HashSet<>();
        overrides.forEach(override -> overridden.add(override.findingId()));
        return Stream.concat(
                        result.overridable().stream().filter(finding -> !overridden.contains(finding.id())),
                        result.warnings().stream().filter(finding -> !explained.contains(finding.id())))
                .toList();
    }

    /** The same without what speaks of no finding of this report: the rules may have been satisfied meanwhile. */
    public Handover about(CheckResult result) {
        Set<String> ids = new HashSet<>();
        result.findings().forEach(finding -> ids.add(finding.id()));
        return new Handover(
                explanations.stream()
                        .filter(explanation -> ids.contains(explanation.findingId()))
                        .toList(),
                overrides.stream()
                        .filter(override -> ids.contains(override.findingId()))
                        .toList(),
                signOffs,
                declaration);
    }
}
