package org.nianbao.notification.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofDays(5));

    @Test
    void doublesTheWaitUpToTheLongest() {
        assertThat(backOff.after(1)).hasSeconds(1);
        assertThat(backOff.after(2)).hasSeconds(2);
        assertThat(backOff.after(5)).hasSeconds(16);
        assertThat(backOff.after(11)).hasSeconds(600);
        assertThat(backOff.after(Integer.MAX_VALUE)).hasSeconds(600);
    }
}
