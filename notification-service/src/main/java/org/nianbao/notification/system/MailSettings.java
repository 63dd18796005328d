package org.nianbao.notification.system;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code nianbao.mail}.
 *
 * @param from the sender's address
 */
@ConfigurationProperties("nianbao.mail")
public record MailSettings(String from) {

    public MailSettings {
        if (from.indexOf('@') < 1 || from.endsWith("@")) {
            throw new IllegalArgumentException("nianbao.mail.from must be an e-mail address, not: " + from);
        }
    }
}
