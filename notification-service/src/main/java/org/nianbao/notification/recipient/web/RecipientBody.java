package org.nianbao.notification.recipient.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.recipient.model.Recipient;
import org.nianbao.notification.recipient.model.RecipientRole;

/**
 * A recipient on the wire.
 *
 * @param subject opaque id of the person, as the tokens say it
 * @param name what the salutation says
 * @param agency code of the agency the roles are held for
 * @param region code of the region the roles are held for, when there is no agency
 * @param active false when the person no longer holds the roles
 */
record RecipientBody(
        @NotNull(message = "不能为空") @Pattern(regexp = "[!-~]{1,100}", message = "应为 1 到 100 个可见的 ASCII 字符")
        String subject,

        @NotNull(message = "不能为空")
        @Pattern(regexp = "(?=.*\\S)[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,100}", message = "应为 1 到 100 个字符，不含换行和看不见的字符")
        String name,

        @NotNull(message = "不能为空")
        @Size(max = 254, message = "最多 254 个字符")
        @Email(regexp = "[!-~&&[^@]]+@[0-9A-Za-z.-]*[0-9A-Za-z]", message = "不是电子邮件地址")
        String email,

        @NotEmpty(message = "至少要有一个角色") Set<@NotNull(message = "不能为空") RecipientRole> roles,

        @Pattern(regexp = RecipientBody.CODE, message = "应为单位代码") @Nullable
        String agency,

        @Pattern(regexp = RecipientBody.CODE, message = "应为地区代码") @Nullable
        String region,

        @NotNull(message = "不能为空") Boolean active) {

    static final String CODE = "[0-9A-Za-z]{1,32}";

    static RecipientBody of(Recipient recipient) {
        return new RecipientBody(
                recipient.subject(),
                recipient.name(),
                recipient.email(),
                recipient.roles(),
                recipient.agency(),
                recipient.region(),
                recipient.active());
    }

    Recipient recipient() {
        return new Recipient(subject, name, email, roles, agency, region, active);
    }
}
