package org.nianbao.notification.system;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code nianbao.delivery}.
 *
 * @param enabled false: notices are made and nothing is sent
 * @param workers how many mails are handed over at once; each holds a database connection while it does
 * @param workersOfOtherChannels the same for each channel but e-mail
 * @param pollInterval how often a worker looks without having been woken
 * @param releaseInterval how often is looked whether a digest is complete or the quiet hours are over
 * @param digestPause how long after its last line a digest is complete
 * @param digestLongest how long after its first line a digest is complete in any case
 * @param firstPause the wait after a first failure, doubled after each further one
 * @param longestPause the longest wait of a letter
 * @param longestChannelPause the longest wait of a worker while the channel is away
 * @param giveUpAfter when a letter that is postponed again and again has failed
 */
@ConfigurationProperties("nianbao.delivery")
public record DeliverySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("4") int workers,
        @DefaultValue("2") int workersOfOtherChannels,
        @DefaultValue("2s") Duration pollInterval,
        @DefaultValue("1s") Duration releaseInterval,
        @DefaultValue("10s") Duration digestPause,
        @DefaultValue("10m") Duration digestLongest,
        @DefaultValue("1s") Duration firstPause,
        @DefaultValue("10m") Duration longestPause,
        @DefaultValue("15s") Duration longestChannelPause,
        @DefaultValue("5d") Duration giveUpAfter) {}
