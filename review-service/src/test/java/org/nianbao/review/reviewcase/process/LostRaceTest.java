package org.nianbao.review.reviewcase.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.OptimisticLockingFailureException;

/** The shapes in which the engine loses a race, each seen on a real PostgreSQL, and what is a fault all the same. */
class LostRaceTest {

    private static final String KEY_OF_THE_ENGINE = "Batch entry 4 was aborted: ERROR: update or delete on table"
            + " \"act_ru_execution\" violates foreign key constraint \"act_fk_exe_parent\"";

    static Stream<RuntimeException> lost() {
        return Stream.of(
                new OptimisticLockingException("ENGINE-03005"),
                engine(new BatchUpdateException(KEY_OF_THE_ENGINE, "23503", 0, new int[0])),
                engine(new SQLException("deadlock detected", "40P01")),
                engine(new SQLException("could not serialize access", "40001")),
                inside("org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity"));
    }

    static Stream<RuntimeException> faults() {
        return Stream.of(
                new ProcessEngineException("ENGINE-02004"),
                engine(new SQLException("violates foreign key constraint \"desk_task_case\"", "23503")),
                engine(new SQLException("value too long", "22001")),
                inside("org.nianbao.review.desk.process.ReturnReportDelegate"));
    }

    @ParameterizedTest
    @MethodSource("lost")
    void saysThatAnotherStepWasFirst(RuntimeException failure) {
        assertThatThrownBy(() -> LostRace.orStep("task 7", () -> {
                    throw failure;
                }))
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessageContaining("task 7")
                .hasCause(failure);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void leavesAFaultAFault(RuntimeException failure) {
        assertThatThrownBy(() -> LostRace.orStep("task 7", () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private static ProcessEngineException engine(SQLException cause) {
        return new ProcessEngineException(
                "An exception occurred in the persistence layer.", new ProcessEngineException("ENGINE-03004", cause));
    }

    private static NullPointerException inside(String place) {
        NullPointerException torn = new NullPointerException("torn read");
        torn.setStackTrace(new StackTraceElement[] {new StackTraceElement(place, "x", "x.java", 1)});
        return torn;
    }
}
