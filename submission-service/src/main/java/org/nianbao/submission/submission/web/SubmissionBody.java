package org.nianbao.submission.submission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.report.procedure.SignOffRole;
import org.nianbao.submission.submission.model.AnswerKind;
import org.nianbao.submission.submission.model.Explanation;
import org.nianbao.submission.submission.model.FindingOverride;
import org.nianbao.submission.submission.model.Handover;
import org.nianbao.submission.submission.model.ReasonAnswer;

/**
 * What the agency says when it hands the draft in.
 *
 * @param explanations one for each warning; null for none
 * @param overrides one for each B* finding; null for none
 * @param signOffs who signed, in which order: see {@link org.nianbao.report.procedure.SignOffs}
 * @param answers one for each reason of the last return; null for none
 * @param declaration by a leader who signed, or by the leader who submits
 */
record SubmissionBody(
        @Nullable @Size(max = 500) List<@NotNull @Valid ExplanationBody> explanations,
        @Nullable @Size(max = 500) List<@NotNull @Valid OverrideBody> overrides,

        @NotEmpty(message = "缺签字：至少要有拟稿人（drafter）和分管领导（leader）各一人签字") @Size(max = 20)
        List<@NotNull @Valid SignOffBody> signOffs,

        @NotNull(message = "缺真实性声明：写明作出声明的领导") @Valid DeclarationBody declaration,
        @Nullable @Size(max = 1000) List<@NotNull @Valid ReasonAnswerBody> answers) {

    /** What was done about one reason of the last return; why not, where it was not corrected. */
    record ReasonAnswerBody(
            @NotNull @Positive Integer round,
            @NotNull @Positive Integer position,
            @NotNull AnswerKind answer,
            @Nullable @Size(max = 2000) String text) {

        ReasonAnswer answered() {
            return new ReasonAnswer(round, position, answer, text == null ? null : text.strip());
        }
    }

    /** Why a warning stands. */
    record ExplanationBody(
            @NotBlank @Size(max = 1000) String findingId,
            @NotBlank @Size(max = 2000) String text) {}

    /** Why a finding of severity B* stands. */
    record OverrideBody(
            @NotBlank @Size(max = 1000) String findingId,
            @NotBlank @Size(max = 2000) String reason) {}

    /** One signature: as what, who, when. */
    record SignOffBody(
            @Schema(implementation = SignOffRole.class) @NotBlank @Size(max = 50)
            String role,

            @NotBlank @Size(max = 100) String subject,
            @NotNull Instant at) {}

    /** Who declares that the report is true, and as what. */
    record DeclarationBody(
            @NotBlank @Size(max = 100) String subject,

            @Schema(implementation = SignOffRole.class) @NotBlank @Size(max = 50)
            String role) {}

    Handover handover() {
        return new Handover(
                explanations == null
                        ? List.of()
                        : explanations.stream()
                                .map(body -> new Explanation(body.findingId(), body.text()))
                                .toList(),
                overrides == null
                        ? List.of()
                        : overrides.stream()
                                .map(body -> new FindingOverride(body.findingId(), body.reason()))
                                .toList(),
                signOffs.stream()
                        .map(body -> new SignOff(body.role(), body.subject(), body.at()))
                        .toList(),
                new Declaration(declaration.subject(), declaration.role()),
                answers == null
                        ? List.of()
                        : answers.stream().map(ReasonAnswerBody::answered).toList());
    }
}
