package org.nianbao.review.desk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.AbsenceOrder;

/**
 * Somebody is away.
 *
 * @param from first day
 * @param to last day
 * @param deputy who takes over what was claimed; absent when it goes back to the desks
 */
record AbsenceBody(
        @NotBlank(message = "请填写人员标识") @Size(max = 100, message = "不能超过 100 字")
        String subject,

        @NotNull(message = "请填写外出的第一天") LocalDate from,
        @NotNull(message = "请填写外出的最后一天") LocalDate to,

        @Nullable
        @Pattern(regexp = "(?s).*\\S.*", message = "请填写代理人；没有代理人时不要填写")
        @Size(max = 100, message = "不能超过 100 字")
        String deputy,

        @NotBlank(message = "请写明外出原因") @Size(max = 500, message = "不能超过 500 字")
        String reason) {

    AbsenceOrder order() {
        return new AbsenceOrder(subject, from, to, deputy, reason.strip());
    }
}
