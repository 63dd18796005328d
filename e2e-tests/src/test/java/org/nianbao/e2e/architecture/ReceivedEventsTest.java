package org.nianbao.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.nianbao.events.EventType;
import org.nianbao.outbox.MessageHandler;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The events that the AsyncAPI document says a service receives are those that its handlers take. */
class ReceivedEventsTest {

    private static final Path DOCUMENT =
            Path.of("..", "event-contracts", "src/main/resources/org/nianbao/events/asyncapi.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"submission", "review", "notification"})
    void areThoseThatTheHandlersOfTheServiceTake(String service) throws Exception {
        Set<String> taken = new TreeSet<>();
        for (JavaClass handler : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.nianbao." + service)) {
            if (handler.isAssignableTo(MessageHandler.class)) {
                taken.addAll(types(handler.reflect()));
            }
        }
        assertThat(taken).isNotEmpty().isEqualTo(documented(service));
    }

    /** What a handler says of itself; whom it hands the events to does not matter here. */
    private static Set<String> types(Class<?> handler) throws ReflectiveOperationException {
        Constructor<?> constructor = handler.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] parts = Arrays.stream(constructor.getParameterTypes())
                .map(Mockito::mock)
                .toArray();
        return ((MessageHandler) constructor.newInstance(parts)).types();
    }

    @SuppressWarnings("unchecked")
    private static Set<String> documented(String service) throws IOException {
        Map<String, Object> document =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DOCUMENT));
        Map<String, Map<String, Object>> operations =
                (Map<String, Map<String, Object>>) Objects.requireNonNull(document.get("operations"));
        return operations.entrySet().stream()
                .filter(operation -> operation.getKey().startsWith(service + "-service.")
                        && "receive".equals(operation.getValue().get("action")))
                .flatMap(operation -> ((List<Map<String, String>>)
                                Objects.requireNonNull(operation.getValue().get("messages")))
                        .stream())
                .map(message -> Objects.requireNonNull(message.get("$ref")))
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .map(ReceivedEventsTest::ceType)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String ceType(String event) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.event().equals(event))
                .findFirst()
                .orElseThrow()
                .ceType();
    }
}
