package org.nianbao.review.desk.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A task is given to somebody else of the same desk.
 *
 * @param to opaque id of the person
 * @param note what the person should know
 */
record DelegationBody(
        @NotBlank(message = "请填写移交给谁") @Size(max = 100, message = "不能超过 100 字")
        String to,

        @NotBlank(message = "请写明移交说明") @Size(max = 2000, message = "不能超过 2000 字")
        String note) {}
