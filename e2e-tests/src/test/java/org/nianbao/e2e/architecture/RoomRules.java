package org.nianbao.e2e.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a class of a service may live, and where beans are wired. */
final class RoomRules {

    private static final String[] SERVICES = {
        "org.nianbao.submission..", "org.nianbao.review..", "org.nianbao.notification.."
    };
    private static final Pattern SERVICE = Pattern.compile("org\\.nianbao\\.[a-z]+");
    private static final Pattern SYSTEM = Pattern.compile("org\\.nianbao\\.[a-z]+\\.system");
    private static final Pattern LAYER_OF_A_FEATURE =
            Pattern.compile("org\\.nianbao\\.[a-z]+\\.(?!system\\b|model\\b|application\\b|web\\b|persistence\\b"
                    + "|messaging\\b|process\\b)[a-z]+\\.(model|application|web|persistence|messaging|process)");

    static final ArchRule A_SERVICE_IS_CUT_BY_FEATURE_THEN_BY_LAYER = classes()
            .that()
            .resideInAnyPackage(SERVICES)
            .should(new ArchCondition<>("live in <service>.<feature>.<layer> or in <service>.system") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    String room = item.getPackageName();
                    boolean start = SERVICE.matcher(room).matches()
                            && (item.isAnnotatedWith(SpringBootApplication.class)
                                    || item.getSimpleName().equals("package-info"));
                    if (!start
                            && !SYSTEM.matcher(room).matches()
                            && !LAYER_OF_A_FEATURE.matcher(room).matches()) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getName() + " lives in no layer of a feature"));
                    }
                }
            });

    static final ArchRule ONLY_SYSTEM_WIRES_BEANS = classes()
            .that()
            .resideInAnyPackage(SERVICES)
            .should(new ArchCondition<>("declare beans only in <service>.system") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (SYSTEM.matcher(item.getPackageName()).matches()) {
                        return;
                    }
                    if (item.isAnnotatedWith(Configuration.class)) {
                        events.add(SimpleConditionEvent.violated(item, item.getName() + " is a @Configuration"));
                    }
                    for (JavaMethod method : item.getMethods()) {
                        if (method.isAnnotatedWith(Bean.class)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a @Bean"));
                        }
                    }
                }
            });

    private RoomRules() {}
}
