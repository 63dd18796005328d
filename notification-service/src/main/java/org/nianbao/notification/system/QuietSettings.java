package org.nianbao.notification.system;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code nianbao.quiet-hours}: when nobody is disturbed, in Shanghai.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet; the same as {@code from} when no hour is quiet
 */
@ConfigurationProperties("nianbao.quiet-hours")
public record QuietSettings(
        @DefaultValue("20:00") LocalTime from,
        @DefaultValue("08:00") LocalTime until) {}
