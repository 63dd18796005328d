package org.nianbao.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The schemas say what the records say: the same fields, and null exactly where a record allows it. */
class SchemasTest {

    @Test
    void areThereForEveryEventAndForNothingElse() {
        List<String> files = Arrays.stream(EventType.values())
                .map(type -> type.event() + ".json")
                .sorted()
                .toList();

        assertThat(ContractFiles.names("schemas")).isEqualTo(files);
        assertThat(ContractFiles.names("examples")).isEqualTo(files);
    }

    @ParameterizedTest
    @EnumSource
    void nameTheFieldsOfTheRecord(EventType type) {
        JsonNode document = ContractFiles.schemaDocument(type);

        compare(type.payload(), document, document);
    }

    private static void compare(Class<?> shape, JsonNode schema, JsonNode document) {
        List<String> names = Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> required = Arrays.stream(shape.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .toList();
        List<String> inSchema =
                schema.path("required").valueStream().map(JsonNode::asString).toList();

        assertThat(List.copyOf(schema.path("properties").propertyNames()))
                .as(shape.getSimpleName())
                .isEqualTo(names);
        assertThat(inSchema).as(shape.getSimpleName()).isEqualTo(required);
        for (RecordComponent component : shape.getRecordComponents()) {
            compareInside(component, schema.path("properties").path(component.getName()), document);
        }
    }

    private static void compareInside(RecordComponent component, JsonNode property, JsonNode document) {
        boolean list = component.getGenericType() instanceof ParameterizedType;
        Type inner = list
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
        String reference =
                (list ? property.path("items") : property).path("$ref").asString("");
        if (inner instanceof Class<?> shape && shape.isRecord()) {
            assertThat(reference).isEqualTo("#/$defs/" + shape.getSimpleName());
            compare(shape, document.path("$defs").path(shape.getSimpleName()), document);
        } else {
            assertThat(reference).isIn("", "urn:nianbao:annual-report");
        }
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}
