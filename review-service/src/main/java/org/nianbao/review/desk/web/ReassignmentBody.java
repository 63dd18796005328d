package org.nianbao.review.desk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A claimed task is taken from who has it.
 *
 * @param to opaque id of the person who gets it; absent puts it back to its desk
 */
record ReassignmentBody(
        @Nullable
        @Pattern(regexp = "(?s).*\\S.*", message = "请填写人员标识；退回岗位时不要填写")
        @Size(max = 100, message = "不能超过 100 字")
        String to,

        @NotBlank(message = "请写明改派理由") @Size(max = 2000, message = "不能超过 2000 字")
        String reason) {}
