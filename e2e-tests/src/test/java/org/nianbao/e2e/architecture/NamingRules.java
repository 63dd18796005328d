package org.nianbao.e2e.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Words, packages and habits that hold in every room. */
final class NamingRules {

    private static final String[] SERVICES = {
        "org.nianbao.submission..", "org.nianbao.review..", "org.nianbao.notification.."
    };
    private static final Set<String> TIME_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year");

    static final ArchRule NO_CLASS_IS_A_UTIL_HELPER_MANAGER_OR_IMPL = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    static final ArchRule NO_PACKAGE_IS_UTIL_COMMON_IMPL_OR_MANAGER =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..");

    static final ArchRule EVERY_PACKAGE_SAYS_WHAT_BELONGS_IN_IT_AND_IS_NULL_MARKED = classes()
            .should(new ArchCondition<>("be in a package with a null-marked package-info") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getPackageName() + " has no @NullMarked package-info"));
                    }
                }
            });

    static final ArchRule REPORT_FORMAT_KNOWS_NO_SPRING = noClasses()
            .that()
            .resideInAPackage("org.nianbao.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.nianbao.submission..", "org.nianbao.edge..");

    static final ArchRule OUTBOX_KNOWS_NO_DOMAIN_WORD = noClasses()
            .that()
            .resideInAPackage("org.nianbao.outbox..")
            .should()
            .haveNameMatching(".*(Filing|Report|Agency|Season|Desk|Submission|Review|Notice).*")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("org.nianbao.report..", "org.nianbao.events.."));

    static final ArchRule BUSINESS_TIME_IS_AN_INJECTED_CLOCK = classes()
            .that()
            .resideInAnyPackage(SERVICES)
            .should(new ArchCondition<>("ask an injected Clock for the time") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    for (JavaMethodCall call : item.getMethodCallsFromSelf()) {
                        boolean now = call.getTarget().getName().equals("now")
                                && TIME_TYPES.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                        if (now
                                || call.getTargetOwner().isEquivalentTo(Clock.class)
                                        && call.getTarget().getName().startsWith("system")) {
                            events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                        }
                    }
                }
            });

    static final ArchRule SERVICES_LOG_AND_DO_NOT_PRINT = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .or()
            .resideInAnyPackage("org.nianbao.outbox..", "org.nianbao.edge..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private NamingRules() {}
}
