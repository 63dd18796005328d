package org.nianbao.review.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.DecisionOrder;

/**
 * What a reviewer decides.
 *
 * @param opinion mandatory, for an approval too
 * @param reasons at least one for a return, none for an approval
 */
record DecisionBody(
        @NotNull(message = "请选择通过（APPROVE）或退回（RETURN）") DecisionKind decision,

        @NotBlank(message = "请填写审查意见") @Size(max = 2000, message = "不能超过 2000 字")
        String opinion,

        @Nullable @Size(max = 100, message = "不能超过 100 条") List<@Valid @NotNull ReasonBody> reasons) {

    DecisionOrder order() {
        return new DecisionOrder(
                decision,
                opinion.strip(),
                reasons == null
                        ? List.of()
                        : reasons.stream().map(ReasonBody::reason).toList());
    }
}
