package org.nianbao.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * The AsyncAPI document names every topic, every event on its topic and who sends it. Whether the receivers take what it
 * says is compared with their handlers in e2e-tests (ReceivedEventsTest).
 */
class AsyncApiTest {

    private static final JsonNode DOCUMENT = ContractFiles.asyncApi();

    @Test
    void hasOneChannelForEachTopicWithItsPartitions() {
        List<JsonNode> channels = DOCUMENT.path("channels").valueStream().toList();

        assertThat(channels)
                .extracting(channel -> channel.path("address").asString())
                .isEqualTo(Topic.all());
        assertThat(channels)
                .allSatisfy(channel -> assertThat(
                                channel.at("/bindings/kafka/partitions").asInt())
                        .isEqualTo(Topic.PARTITIONS));
    }

    @Test
    void namesNoEventThatIsNone() {
        assertThat(List.copyOf(DOCUMENT.at("/components/messages").propertyNames()))
                .isEqualTo(
                        Arrays.stream(EventType.values()).map(EventType::event).toList());
    }

    @ParameterizedTest
    @EnumSource
    void describesTheEvent(EventType type) {
        JsonNode message = DOCUMENT.at("/components/messages").path(type.event());

        assertThat(message.path("name").asString()).isEqualTo(type.ceType());
        assertThat(message.at("/headers/properties/ce_type/const").asString()).isEqualTo(type.ceType());
        assertThat(message.at("/headers/properties/ce_source/const").asString())
                .isEqualTo("/" + owner(type) + "-service");
        assertThat(message.at("/payload/schema/$ref").asString()).isEqualTo("./schemas/" + type.event() + ".json");
        assertThat(message.path("x-example").asString()).isEqualTo("./examples/" + type.event() + ".json");
    }

    @Test
    void putsEveryEventOnItsTopicAndLetsTheOwnerSendIt() {
        Map<String, List<String>> byOwner = Arrays.stream(EventType.values())
                .collect(Collectors.groupingBy(
                        AsyncApiTest::owner, Collectors.mapping(EventType::event, Collectors.toList())));

        byOwner.forEach((owner, events) -> {
            assertThat(List.copyOf(
                            DOCUMENT.at("/channels/" + owner + "/messages").propertyNames()))
                    .isEqualTo(events);
            JsonNode send = DOCUMENT.path("operations").path(owner + "-service.send");
            assertThat(send.path("action").asString()).isEqualTo("send");
            assertThat(references(send.path("messages")))
                    .isEqualTo(events.stream()
                            .map(event -> "#/channels/" + owner + "/messages/" + event)
                            .toList());
        });
    }

    @Test
    void refersOnlyToWhatItHolds() {
        for (JsonNode operation : DOCUMENT.path("operations")) {
            references(operation.path("messages")).forEach(AsyncApiTest::resolves);
            resolves(operation.at("/channel/$ref").asString());
        }
    }

    private static void resolves(String reference) {
        assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse();
    }

    private static List<String> references(JsonNode messages) {
        return messages.valueStream()
                .map(message -> message.path("$ref").asString())
                .toList();
    }

    private static String owner(EventType type) {
        return type.topic().split("\\.")[1];
    }
}
