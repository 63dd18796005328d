package org.nianbao.e2e.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.nianbao.events.EventType;
import org.nianbao.events.Topic;
import org.nianbao.stack.layout.Port;

/** Every variable, port, topic and name in docker-compose.yml against what the services really read. */
class ComposeFileTest {

    static final List<String> OURS = ComposeFile.OURS;

    @ParameterizedTest
    @FieldSource("OURS")
    void setsOnlyVariablesThatTheServiceReads(String service) {
        assertThat(ServiceSettings.of(service).keySet())
                .containsAll(ComposeFile.environment(service).keySet());
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void setsEveryVariableWhoseDefaultIsMissingOrMeansThisMachine(String service) {
        assertThat(ServiceSettings.of(service).entrySet())
                .filteredOn(variable -> variable.getValue().equals(ServiceSettings.NO_DEFAULT)
                        || variable.getValue().contains("localhost"))
                .allSatisfy(
                        variable -> assertThat(ComposeFile.environment(service)).containsKey(variable.getKey()));
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void usesThePortTheServiceListensOnEverywhere(String service) {
        int listening = Integer.parseInt(ServiceSettings.of(service).get("NIANBAO_PORT"));

        assertThat(ComposeFile.environment(service)).containsEntry("NIANBAO_PORT", String.valueOf(listening));
        assertThat(ComposeFile.ports(service)).isEqualTo(Map.of(listening, listening));
        assertThat(healthCheck(service))
                .contains("/dev/tcp/localhost/" + listening)
                .contains("/actuator/health/readiness");
        assertThat(Checkout.text("docker/nginx/nianbao.conf")).contains("server " + service + ":" + listening);
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void namesADatabaseThatIsCreatedAndAServerThatIsThere(String service) {
        URI database =
                URI.create(ComposeFile.variable(service, "NIANBAO_DB_URL").substring("jdbc:".length()));
        String standard = ServiceSettings.of(service).get("NIANBAO_DB_URL");

        assertThat(database.getHost()).isEqualTo("postgres");
        assertThat(database.getPort()).isEqualTo(5432);
        assertThat(standard).contains(database.getPath());
        assertThat(Checkout.text("docker/postgres/create-databases.sql"))
                .contains("create database " + database.getPath().substring(1) + ";");
        assertThat(ComposeFile.environment("postgres"))
                .containsEntry(
                        "POSTGRES_PASSWORD", ComposeFile.environment(service).get("NIANBAO_DB_PASSWORD"));
    }

    @ParameterizedTest
    @FieldSource("OURS")
    void isBuiltFromThisTree(String service) {
        Map<String, Object> build = ComposeFile.map(ComposeFile.service(service).get("build"));
        String dockerfile = Checkout.text(String.valueOf(build.get("dockerfile")));

        assertThat(build.get("context")).isEqualTo(".");
        assertThat(ComposeFile.map(build.get("args"))).isEqualTo(Map.of("SERVICE", service));
        assertThat(dockerfile).contains("ARG SERVICE").contains(service);
        assertThat(Checkout.text("pom.xml")).contains("<module>" + service + "</module>");
    }

    @Test
    void reachesBrokerKeysAndMailUnderTheNamesAndPortsTheyHave() {
        Map<String, String> kafka = ComposeFile.environment("kafka");
        for (String service : OURS) {
            Map<String, String> environment = ComposeFile.environment(service);
            assertThat(kafka.get("KAFKA_ADVERTISED_LISTENERS"))
                    .contains("INTERNAL://" + environment.get("NIANBAO_KAFKA"));
            URI keys = URI.create(environment.get("NIANBAO_JWKS_URI"));
            assertThat(keys.getHost()).isEqualTo("keycloak");
            assertThat(ComposeFile.ports("keycloak")).containsValue(keys.getPort());
            assertThat(environment.get("NIANBAO_ISSUER"))
                    .isEqualTo(ComposeFile.environment("keycloak").get("KC_HOSTNAME") + "/realms/nianbao");
        }
        Map<String, String> notification = ComposeFile.environment("notification-service");
        assertThat(notification).containsEntry("NIANBAO_SMTP_HOST", "mailpit");
        assertThat(ComposeFile.ports("mailpit")).containsValue(Integer.valueOf(notification.get("NIANBAO_SMTP_PORT")));
    }

    @Test
    void opensThePortsOfLocalStackAndOnlyOnThisMachine() {
        // tests of this module run local-stack beside another one, on moved ports
        int offset = Integer.parseInt(System.getenv().getOrDefault("NIANBAO_PORT_OFFSET", "0"));

        assertThat(ComposeFile.services().keySet().stream()
                        .flatMap(service -> ComposeFile.ports(service).keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Port.values())
                        .map(port -> port.number() - offset)
                        .toList());
        assertThat(ComposeFile.services().keySet())
                .flatExtracting(
                        service -> ComposeFile.list(ComposeFile.service(service).getOrDefault("ports", List.of())))
                .allSatisfy(port -> assertThat(String.valueOf(port)).startsWith("127.0.0.1:"));
    }

    @Test
    void createsExactlyTheTopicsOfTheEventsBeforeAnyServiceStarts() {
        String command = String.valueOf(ComposeFile.service("topics").get("command"));
        Matcher named = Pattern.compile("for topic in ([^;]+);").matcher(command);

        assertThat(named.find()).isTrue();
        assertThat(named.group(1).strip().split("\\s+"))
                .containsExactlyElementsOf(Topic.all())
                .containsAll(
                        Arrays.stream(EventType.values()).map(EventType::topic).toList());
        assertThat(command).contains("--partitions " + Topic.PARTITIONS).contains("retention.ms=-1");
        for (String service : OURS) {
            assertThat(ComposeFile.map(ComposeFile.service(service).get("depends_on")))
                    .containsEntry("topics", Map.of("condition", "service_completed_successfully"));
        }
    }

    @Test
    void waitsOnlyForServicesThatAreThereAndCanBeWaitedFor() {
        ComposeFile.services()
                .forEach((service, ignored) -> ComposeFile.map(
                                ComposeFile.service(service).getOrDefault("depends_on", Map.of()))
                        .forEach((needed, how) -> {
                            assertThat(ComposeFile.services()).containsKey(needed);
                            if ("service_healthy".equals(ComposeFile.map(how).get("condition"))) {
                                assertThat(ComposeFile.service(needed)).containsKey("healthcheck");
                            }
                        }));
    }

    @Test
    void mountsFilesThatExist() {
        assertThat(ComposeFile.services().keySet())
                .flatExtracting(
                        service -> ComposeFile.list(ComposeFile.service(service).getOrDefault("volumes", List.of())))
                .map(String::valueOf)
                .filteredOn(volume -> volume.startsWith("./"))
                .hasSize(4)
                .allSatisfy(volume ->
                        assertThat(Checkout.path(volume.split(":")[0])).matches(Files::exists));
    }

    @Test
    void registersThePeopleWithTheServicesBeforeTheDoorOpens() {
        Map<String, String> environment = ComposeFile.environment("registration");
        String script = Checkout.text("docker/registration/register.sh");

        assertThat(environment.get("TOKEN_ADDRESS"))
                .isEqualTo("http://keycloak:8080/realms/nianbao/protocol/openid-connect/token");
        for (String service : List.of("review-service", "notification-service")) {
            String port = ServiceSettings.of(service).get("NIANBAO_PORT");
            assertThat(environment).containsValue("http://" + service + ":" + port);
        }
        environment.keySet().forEach(variable -> assertThat(script).contains("$" + variable));
        assertThat(ComposeFile.map(ComposeFile.service("front-door").get("depends_on")))
                .containsEntry("registration", Map.of("condition", "service_completed_successfully"));
    }

    @Test
    void namesNoRegistryHostAndTheVersionsOfThisHouse() {
        List<String> images = ComposeFile.services().keySet().stream()
                .map(service -> ComposeFile.service(service).get("image"))
                .filter(String.class::isInstance)
                .map(String::valueOf)
                .toList();
        Matcher kafka = Pattern.compile("<kafka.version>(.*)</kafka.version>").matcher(Checkout.text("pom.xml"));

        assertThat(images).allSatisfy(image -> assertThat(image).doesNotMatch("[^/]*[.:][^/]*/.*"));
        assertThat(kafka.find()).isTrue();
        assertThat(images).contains("apache/kafka:" + kafka.group(1), "postgres:17");
    }

    private static String healthCheck(String service) {
        return String.valueOf(
                ComposeFile.map(ComposeFile.service(service).get("healthcheck")).get("test"));
    }
}
