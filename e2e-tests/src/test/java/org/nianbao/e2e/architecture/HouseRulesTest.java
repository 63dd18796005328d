package org.nianbao.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the house holds for what is shipped, and fails on an example that breaks it. */
class HouseRulesTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.nianbao");

    /** Classes under {@code violations}, compiled into packages that look like a service's own. */
    private static final JavaClasses VIOLATING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .withImportOption(location -> location.contains("/e2e-tests/"))
            .importPackages("org.nianbao");

    @Test
    void seesTheClassesOfEveryRoom() {
        assertThat(SHIPPED.stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .distinct())
                .contains(
                        "report",
                        "events",
                        "parts",
                        "outbox",
                        "edge",
                        "bpmn",
                        "submission",
                        "review",
                        "notification",
                        "stack");
    }

    @TestFactory
    Stream<DynamicTest> holdsForWhatIsShipped() {
        return rules().map(rule ->
                DynamicTest.dynamicTest(rule.getName(), () -> rule(rule).check(SHIPPED)));
    }

    @TestFactory
    Stream<DynamicTest> failsOnAnExampleThatBreaksIt() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getName(),
                () -> assertThatThrownBy(() -> rule(rule).check(VIOLATING))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("was violated")));
    }

    private static Stream<Field> rules() {
        return Stream.of(RoomRules.class, LayeringRules.class, NamingRules.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return ((ArchRule) field.get(null)).allowEmptyShould(true);
    }
}
