package org.nianbao.e2e.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** docker-compose.yml, read. */
final class ComposeFile {

    static final List<String> OURS = List.of("submission-service", "review-service", "notification-service");

    private static final Map<String, Object> FILE = Checkout.yaml("docker-compose.yml");

    private ComposeFile() {}

    static Map<String, Object> services() {
        return map(FILE.get("services"));
    }

    static Map<String, Object> service(String name) {
        return map(services().get(name));
    }

    static Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(service(service).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    /** Port on this machine → port in the container. */
    static Map<Integer, Integer> ports(String service) {
        return list(service(service).getOrDefault("ports", List.of())).stream()
                .map(port -> String.valueOf(port).split(":"))
                .collect(Collectors.toMap(
                        parts -> Integer.valueOf(parts[parts.length - 2]),
                        parts -> Integer.valueOf(parts[parts.length - 1])));
    }

    /** A variable that must be set. */
    static String variable(String service, String name) {
        return Objects.requireNonNull(environment(service).get(name), service + " has no " + name);
    }

    static List<?> list(Object value) {
        return (List<?>) value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
