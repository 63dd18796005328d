package org.nianbao.review.system;

import java.util.Map;
import org.nianbao.review.extension.application.ExtensionLimits;
import org.nianbao.review.extension.model.ExtensionLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often and how far an authority may extend.
 *
 * @param times how often one filing may be extended
 * @param days by how many days at most, counted from the date it was opened with
 * @param seasons other limits for single years: {@code nianbao.review.extensions.seasons.2026.times}
 */
@ConfigurationProperties("nianbao.review.extensions")
record ExtensionSettings(
        @DefaultValue("3") int times,
        @DefaultValue("90") int days,
        @DefaultValue Map<Integer, ExtensionLimit> seasons) implements ExtensionLimits {

    @Override
    public ExtensionLimit of(int year) {
        ExtensionLimit own = seasons.get(year);
        return own == null ? new ExtensionLimit(times, days) : own;
    }
}
