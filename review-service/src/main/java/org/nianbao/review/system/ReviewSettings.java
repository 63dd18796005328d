package org.nianbao.review.system;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service.
 *
 * @param deskWorkingDays working days for one task at a desk
 * @param reworkWorkingDays working days for the answer to a return or after a withdrawal
 * @param samplingPercent how many of a hundred filings discipline inspection draws where the table says SAMPLED
 * @param keptMessagesEvery how often early messages are looked after
 * @param stuckStepsEvery how often steps whose tries are used up get another one
 */
@ConfigurationProperties("nianbao.review")
record ReviewSettings(
        @DefaultValue("3") int deskWorkingDays,
        @DefaultValue("5") int reworkWorkingDays,
        @DefaultValue("20") int samplingPercent,
        @DefaultValue("1s") Duration keptMessagesEvery,
        @DefaultValue("15m") Duration stuckStepsEvery) {}
