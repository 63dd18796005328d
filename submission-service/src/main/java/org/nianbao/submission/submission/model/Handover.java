package org.nianbao.submission.submission.model;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.report.procedure.SignOffFault;
import org.nianbao.report.procedure.SignOffs;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Finding;

/** What the agency says when it hands a report in. */
public record Handover(
        List<Explanation> explanations,
        List<FindingOverride> overrides,
        List<SignOff> signOffs,
        Declaration declaration) {

    public Handover {
        explanations = List.copyOf(explanations);
        overrides = List.copyOf(overrides);
        signOffs = List.copyOf(signOffs);
    }

    /**
     * What is missing or wrong in the signatures and the declaration; empty when nothing is.
     *
     * @param year the reporting year
     * @param savedBy who saved the draft that is handed in
     */
    public List<SignOffFault> faults(int year, Instant now, Submitter submitter, String savedBy) {
        return Stream.concat(
                        new SignOffs(signOffs, declaration).faults(year, now, submitter.subject()).stream(),
                        new TokenCheck(submitter, savedBy).faults(signOffs, declaration).stream())
                .toList();
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
