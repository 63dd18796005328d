package org.nianbao.review.reviewcase.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ThreeTriesTest {

    private final AtomicInteger tried = new AtomicInteger();

    @Test
    void triesAgainWhenAnotherStepWasFaster() {
        ThreeTries tries = new ThreeTries(new Meeting(2));
        assertThat(tries.run(() -> "done")).isEqualTo("done");
        assertThat(tried).hasValue(3);
    }

    @Test
    void asksToComeAgainAfterTheThirdTry() {
        ThreeTries tries = new ThreeTries(new Meeting(3));
        assertThatThrownBy(() -> tries.run(() -> "done")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.code()).isEqualTo("conflict");
        });
        assertThat(tried).hasValue(3);
    }

    /** Meets another step the first times. */
    private final class Meeting implements UnitOfWork {

        private final int times;

        Meeting(int times) {
            this.times = times;
        }

        @Override
        public <T> T apart(Supplier<T> work) {
            if (tried.incrementAndGet() <= times) {
                throw new ConflictException(new IllegalStateException("met"));
            }
            return work.get();
        }
    }
}
