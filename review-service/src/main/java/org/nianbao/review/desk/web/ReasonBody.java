package org.nianbao.review.desk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.procedure.ReturnCode;
import org.nianbao.review.desk.model.Reason;

/**
 * A coded reason, or a remark.
 *
 * @param address cell, paragraph or span; may be absent only for R12, R13 and R16
 */
record ReasonBody(
        @NotNull(message = "请填写理由代码 R01 至 R17") ReturnCode code,
        @Nullable @Size(max = 100, message = "不能超过 100 字") String address,

        @NotBlank(message = "请写明理由") @Size(max = 2000, message = "不能超过 2000 字")
        String text) {

    Reason reason() {
        return new Reason(code, address, text);
    }

    static ReasonBody of(Reason reason) {
        return new ReasonBody(reason.code(), reason.address(), reason.text());
    }
}
