package org.nianbao.bpmn.model;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.nianbao.bpmn.AnnualReportModel;
import org.nianbao.bpmn.ReportingSeasonModel;

/** Reads the models as XML trees, beside the engine. */
final class Models {

    static final BpmnModelInstance ANNUAL_REPORT = read(AnnualReportModel.RESOURCE);
    static final BpmnModelInstance REPORTING_SEASON = read(ReportingSeasonModel.RESOURCE);

    private Models() {}

    static List<BpmnModelInstance> all() {
        return List.of(ANNUAL_REPORT, REPORTING_SEASON);
    }

    private static BpmnModelInstance read(String resource) {
        InputStream stream =
                Objects.requireNonNull(Models.class.getClassLoader().getResourceAsStream(resource), resource);
        return Bpmn.readModelFromStream(stream);
    }

    static Set<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of this attribute, of the engine's name space or of none, anywhere in the model. */
    static Set<String> attributes(BpmnModelInstance model, String name) {
        return elements(model.getDocument().getRootElement())
                .flatMap(e -> Stream.of(
                        Optional.ofNullable(e.getAttribute("http://camunda.org/schema/1.0/bpmn", name)),
                        Optional.ofNullable(e.getAttribute(name))))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<DomElement> elements(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(Models::elements));
    }

    /** The values of the constants of a class. */
    static Set<String> constants(Class<?> holder) {
        return Arrays.stream(holder.getDeclaredFields())
                .filter(f -> Modifier.isPublic(f.getModifiers()) && f.getType() == String.class)
                .map(Models::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return (String) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
