package org.nianbao.notification.system;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code nianbao.webhook}.
 *
 * @param hosts the hosts that may be told anything, or {@code *.example.cn} for all below one; none switches webhooks off
 * @param privateNetworks whether such a host may have a private address
 * @param timeLimit for connecting, and for the whole request
 */
@ConfigurationProperties("nianbao.webhook")
public record WebhookSettings(
        @DefaultValue List<String> hosts,
        @DefaultValue("false") boolean privateNetworks,
        @DefaultValue("10s") Duration timeLimit) {

    public WebhookSettings {
        hosts = hosts.stream().filter(host -> !host.isBlank()).toList();
    }
}
