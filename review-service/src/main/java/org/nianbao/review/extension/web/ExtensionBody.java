package org.nianbao.review.extension.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.extension.model.ExtensionOrder;

/**
 * The dates to grant.
 *
 * @param publishBy absent leaves it, or moves it to {@code submitBy} if that is later
 */
record ExtensionBody(
        @NotNull(message = "请填写新的报送期限") LocalDate submitBy,
        @Nullable LocalDate publishBy,

        @NotBlank(message = "请写明延期理由") @Size(max = 2000, message = "不能超过 2000 字")
        String reason) {

    ExtensionOrder order() {
        return new ExtensionOrder(submitBy, publishBy, reason.strip());
    }
}
