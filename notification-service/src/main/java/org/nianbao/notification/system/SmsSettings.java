package org.nianbao.notification.system;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code nianbao.sms}, read only when {@code nianbao.sms.enabled} is true.
 *
 * @param requestUrl address of the supplier, up to and with the last slash
 * @param action name of the supplier's interface
 * @param customer name under which the supplier knows the office
 * @param user name of the interface's account
 * @param password of the interface's account
 * @param signature what the supplier registered as the office's signature
 */
@ConfigurationProperties("nianbao.sms")
public record SmsSettings(
        boolean enabled,
        String requestUrl,
        @DefaultValue("norsubmit") String action,
        String customer,
        String user,
        String password,
        String signature,
        @DefaultValue("10s") Duration timeLimit) {

    public SmsSettings {
        if (!requestUrl.startsWith("http") || !requestUrl.endsWith("/")) {
            throw new IllegalArgumentException("nianbao.sms.request-url must be an address that ends with a slash");
        }
    }
}
