package org.nianbao.review.system;

import java.util.Objects;
import java.util.function.Supplier;
import org.nianbao.review.reviewcase.application.ConflictException;
import org.nianbao.review.reviewcase.application.UnitOfWork;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A part of a transaction, undone to a save point of the database. */
@Component
class SavepointUnit implements UnitOfWork {

    private final TransactionTemplate nested;

    SavepointUnit(PlatformTransactionManager transactions) {
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        try {
            return Objects.requireNonNull(nested.execute(status -> work.get()));
        } catch (ConcurrencyFailureException met) {
            throw new ConflictException(met);
        }
    }
}
