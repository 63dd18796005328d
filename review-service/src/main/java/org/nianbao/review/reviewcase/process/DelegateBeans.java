package org.nianbao.review.reviewcase.process;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The delegates and task listeners by name, made when a model first asks for them. */
final class DelegateBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    DelegateBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean
                && context.containsBean(bean)
                && (context.isTypeMatch(bean, JavaDelegate.class) || context.isTypeMatch(bean, TaskListener.class));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String bean && containsKey(bean) ? context.getBean(bean) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Stream.of(JavaDelegate.class, TaskListener.class)
                .flatMap(type -> Arrays.stream(context.getBeanNamesForType(type)))
                .collect(Collectors.toUnmodifiableMap(name -> (Object) name, context::getBean))
                .entrySet();
    }
}
