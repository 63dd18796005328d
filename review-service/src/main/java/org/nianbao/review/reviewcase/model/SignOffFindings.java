package org.nianbao.review.reviewcase.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.procedure.SignOffFault;
import org.nianbao.report.procedure.SignOffs;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * What the signatures under a submission lack, as findings of the second validation. They speak of the report as a whole, so
 * they stand at its title; and their code is outside of the catalogue, whose rules look at a report and its publication.
 */
public final class SignOffFindings {

    /** 程序缺失 at the submission; the catalogue's D-01 is the same thing at the publication. */
    public static final String CODE = "P-01";

    private static final List<String> WHOLE_REPORT = List.of(new TextAddress(TextPart.TITLE).format());
    private static final String LAW = "《政府信息公开条例》第十七条（先审查、后公开）；三审三校";

    private SignOffFindings() {}

    /** One finding for each place in the submission, in its order. */
    public static List<Finding> of(Submission submission, int year) {
        Map<String, SignOffFault> faults = new LinkedHashMap<>();
        new SignOffs(submission.signOffs(), submission.declaration())
                .faults(year, submission.submittedAt(), submission.submittedBy())
                .forEach(fault -> faults.merge(fault.pointer(), fault, SignOffFindings::both));
        return faults.values().stream().map(SignOffFindings::finding).toList();
    }

    private static SignOffFault both(SignOffFault one, SignOffFault other) {
        return new SignOffFault(
                one.pointer(), one.message() + "；" + other.message(), one.messageEn() + "; " + other.messageEn());
    }

    private static Finding finding(SignOffFault fault) {
        String id = CODE + ":" + fault.pointer();
        return new Finding(id, CODE, Severity.B, fault.message(), fault.messageEn(), WHOLE_REPORT, LAW, id);
    }
}
