package org.nianbao.e2e.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Which layer of a service may know what (the questions by which a line of code finds its room). */
final class LayeringRules {

    private static final String[] SERVICES = {
        "org.nianbao.submission..", "org.nianbao.review..", "org.nianbao.notification.."
    };
    private static final DescribedPredicate<JavaClass> IN_A_SERVICE =
            resideInAnyPackage(SERVICES).as("in a service");
    /** Wiring may name everything that it wires. */
    private static final String SYSTEM = "..system..";

    static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = only("..process..", "org.camunda..");

    static final ArchRule ONLY_MESSAGING_KNOWS_EVENTS_AND_KAFKA =
            only("..messaging..", "org.nianbao.events..", "org.apache.kafka..", "org.springframework.kafka..");

    static final ArchRule ONLY_PERSISTENCE_KNOWS_SQL =
            only("..persistence..", "org.springframework.jdbc..", "java.sql..");

    static final ArchRule ONLY_WEB_KNOWS_HTTP = only(
            "..web..",
            "org.springframework.web..",
            "org.springframework.http..",
            "jakarta.servlet..",
            "org.thymeleaf..");

    static final ArchRule MODEL_IS_PEN_AND_PAPER = classes()
            .that(IN_A_SERVICE)
            .and()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.nianbao.report..")
                    .or(IN_A_SERVICE.and(resideInAPackage("..model.."))))
            .as("model imports the JDK, other model types and report-format; nothing else");

    static final ArchRule APPLICATION_KNOWS_NO_ADAPTER = noClasses()
            .that(IN_A_SERVICE)
            .and()
            .resideInAPackage("..application..")
            .should()
            .dependOnClassesThat(IN_A_SERVICE.and(
                    resideInAnyPackage("..web..", "..persistence..", "..messaging..", "..process..", "..system..")))
            .as("application says the order of the steps and knows no adapter");

    static final ArchRule WEB_GOES_THROUGH_APPLICATION = noClasses()
            .that(IN_A_SERVICE)
            .and()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(
                    IN_A_SERVICE.and(resideInAnyPackage("..persistence..", "..messaging..", "..process..")))
            .as("web goes through application");

    static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "org.nianbao.(submission|review|notification)..")
            .should()
            .notDependOnEachOther();

    static final ArchRule FEATURES_OF_SUBMISSION_FORM_NO_CYCLE = noCycles("submission");
    static final ArchRule FEATURES_OF_REVIEW_FORM_NO_CYCLE = noCycles("review");
    static final ArchRule FEATURES_OF_NOTIFICATION_FORM_NO_CYCLE = noCycles("notification");

    private LayeringRules() {}

    private static ArchRule only(String layer, String... technology) {
        return noClasses()
                .that(IN_A_SERVICE)
                .and()
                .resideOutsideOfPackages(layer, SYSTEM)
                .should()
                .dependOnClassesThat(resideInAnyPackage(technology))
                .as("only " + layer + " imports " + String.join(", ", technology));
    }

    private static ArchRule noCycles(String service) {
        return slices().matching("org.nianbao." + service + ".(*)..").should().beFreeOfCycles();
    }
}
