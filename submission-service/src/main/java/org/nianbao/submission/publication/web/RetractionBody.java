package org.nianbao.submission.publication.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a published report is withdrawn.
 *
 * @param note the public reads it in place of the report
 */
record RetractionBody(
        @NotBlank(message = "请写明撤下的说明，公众会在原地址看到") @Size(max = 2000)
        String note) {}
