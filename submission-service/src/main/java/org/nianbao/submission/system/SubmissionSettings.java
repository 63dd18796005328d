package org.nianbao.submission.system;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of this service.
 *
 * @param publicUrl where the public site is reached, without a slash at the end
 * @param deskWorkingDays working days that the desks need: the default of submitBy lies so many before publishBy
 * @param seasonInterval how often seasons are looked after: filings still to be opened, closing times passed
 */
@ConfigurationProperties("nianbao.submission")
record SubmissionSettings(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("10") int deskWorkingDays,
        @DefaultValue("1s") Duration seasonInterval) {}
