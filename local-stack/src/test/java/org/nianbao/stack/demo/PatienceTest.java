package org.nianbao.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Waiting with a deadline. */
class PatienceTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Patience patience = new Patience(new Story(new PrintStream(out, true, StandardCharsets.UTF_8)));

    @Test
    void asksUntilThereIsAnAnswer() {
        AtomicInteger asked = new AtomicInteger();

        String answer = patience.await(
                "第三次", Duration.ofSeconds(10), () -> asked.incrementAndGet() < 3 ? Optional.empty() : Optional.of("好"));

        assertThat(answer).isEqualTo("好");
        assertThat(asked).hasValue(3);
    }

    @Test
    void saysWhatItWaitedForWhenTheDeadlinePasses() {
        assertThatThrownBy(() -> patience.await("官道口镇公开", Duration.ofMillis(300), Optional::empty))
                .isInstanceOf(DemoFailedException.class)
                .hasMessageContaining("还没有等到：官道口镇公开");
    }
}
