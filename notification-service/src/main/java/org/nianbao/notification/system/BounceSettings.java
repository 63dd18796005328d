package org.nianbao.notification.system;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code nianbao.bounces}: the mailbox to which undeliverable mails come back, that of the sender's
 * address.
 *
 * @param host its server; empty when nobody looks
 * @param interval how often it is looked at
 */
@ConfigurationProperties("nianbao.bounces")
public record BounceSettings(
        @DefaultValue("") String host,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("1m") Duration interval) {}
