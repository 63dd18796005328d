package org.nianbao.notification.preference.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.ChannelName;

/**
 * What a person chooses.
 *
 * @param channels for each kind of notice the channels outside the application; an empty list leaves the notice in the
 *     application only, which statutory ones do not allow; a kind that is not there goes by e-mail
 * @param webhook where the person's own system listens
 * @param mobile mobile number, for text messages
 */
record PreferenceBody(
        @NotNull(message = "不能为空")
        Map<String, @NotNull(message = "不能为空") Set<@NotNull(message = "不能为空") ChannelName>> channels,

        @Valid @Nullable WebhookBody webhook,

        @Pattern(regexp = "1[3-9]\\d{9}", message = "应为 11 位手机号码") @Nullable
        String mobile) {

    /**
     * Where the person's own system listens.
     *
     * @param secret signs what is sent; may be left out when the address stays the same
     */
    record WebhookBody(
            @NotNull(message = "不能为空") @Size(max = 500, message = "最多 500 个字符")
            String url,

            @Pattern(regexp = "[!-~]{16,200}", message = "应为 16 到 200 个可见的 ASCII 字符") @Nullable
            String secret) {}
}
