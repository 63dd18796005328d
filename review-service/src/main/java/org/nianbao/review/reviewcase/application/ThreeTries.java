package org.nianbao.review.reviewcase.application;

import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Tries what a person asked for three times when it meets another step of the same filing, then asks to come again. */
@Service
public class ThreeTries {

    private static final int TRIES = 3;

    private final UnitOfWork unit;

    public ThreeTries(UnitOfWork unit) {
        this.unit = unit;
    }

    /** Must run in a transaction; each try is undone on its own. */
    public <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return unit.apart(work);
            } catch (ConflictException met) {
                if (attempt == TRIES) {
                    throw Refusal.of(Refusal.Kind.CONFLICT, "conflict", "这份报告正在被其他步骤处理，请稍后重试。");
                }
            }
        }
    }
}
