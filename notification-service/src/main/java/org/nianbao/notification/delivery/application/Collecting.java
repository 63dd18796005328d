package org.nianbao.notification.delivery.application;

import java.time.Duration;

/**
 * How long a digest collects, in real time: nothing says which event of a run is the last.
 *
 * @param pause after the last line
 * @param longest after the first line
 */
public record Collecting(Duration pause, Duration longest) {}
