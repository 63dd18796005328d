package org.nianbao.review.desk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.nianbao.review.desk.model.Reviewer;
import org.nianbao.review.desk.model.ReviewerRole;

/** Who sits where: a person, a role, a region or an agency. */
record ReviewerBody(
        @NotBlank(message = "请填写人员标识") @Size(max = 100, message = "不能超过 100 字")
        String subject,

        @NotNull(message = "请填写角色") ReviewerRole role,

        @NotNull(message = "请填写地区或单位代码") @Pattern(regexp = "[0-9A-Za-z]{1,20}", message = "应为地区或单位代码")
        String scope,

        @NotBlank(message = "请填写姓名") @Size(max = 100, message = "不能超过 100 字")
        String name) {

    Reviewer reviewer() {
        return new Reviewer(subject, role, scope, name);
    }

    static ReviewerBody of(Reviewer reviewer) {
        return new ReviewerBody(reviewer.subject(), reviewer.role(), reviewer.scope(), reviewer.name());
    }
}
