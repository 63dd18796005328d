package org.nianbao.review.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All remarks of a reviewer on a task; they replace what was saved before. */
record RemarksBody(
        @NotNull(message = "请给出批注列表，可以为空") @Size(max = 200, message = "不能超过 200 条")
        List<@Valid @NotNull ReasonBody> remarks) {}
