package org.nianbao.e2e.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.edge.identity.Role;
import org.nianbao.stack.people.DemoMachine;
import org.nianbao.stack.people.DemoPeople;
import org.nianbao.stack.people.DemoPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm Keycloak imports holds the demo people of local-stack, neither more nor less. */
class KeycloakRealmTest {

    private static final JsonNode REALM =
            JsonMapper.builder().build().readTree(Checkout.text("docker/keycloak/nianbao-realm.json"));
    private static final DemoPeople DEMO = DemoPeople.load();

    @Test
    void holdsExactlyTheDemoPeopleAndMachines() {
        List<String> names =
                new ArrayList<>(DEMO.people().stream().map(DemoPerson::username).toList());
        DEMO.machines().forEach(machine -> names.add("service-account-" + machine.clientId()));

        assertThat(REALM.path("users").valueStream())
                .extracting(user -> user.path("username").asString())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void givesEachPersonTheSameSubjectRolesScopeAndPassword() {
        for (DemoPerson person : DEMO.people()) {
            JsonNode user = user(person.username());
            assertThat(user.path("id").asString()).isEqualTo(person.subject());
            assertThat(user.path("email").asString()).isEqualTo(person.email());
            assertThat(user.path("firstName").asString()).isEqualTo(person.name());
            assertThat(texts(user.path("realmRoles"))).isEqualTo(person.roles());
            assertThat(attribute(user, "agency")).isEqualTo(person.agency());
            assertThat(attribute(user, "region")).isEqualTo(person.region());
            assertThat(user.at("/credentials/0/value").asString()).isEqualTo(person.username());
            assertThat(user.at("/credentials/0/temporary").asBoolean()).isFalse();
        }
    }

    @Test
    void givesEachMachineItsClientItsSecretAndItsScope() {
        for (DemoMachine machine : DEMO.machines()) {
            JsonNode client = client(machine.clientId());
            JsonNode account = user("service-account-" + machine.clientId());
            assertThat(client.path("secret").asString()).isEqualTo(machine.secret());
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(account.path("id").asString()).isEqualTo(machine.clientId());
            assertThat(account.path("serviceAccountClientId").asString()).isEqualTo(machine.clientId());
            assertThat(texts(account.path("realmRoles"))).isEqualTo(machine.roles());
            assertThat(attribute(account, "agency")).isEqualTo(machine.agency());
            assertThat(attribute(account, "region")).isEqualTo(machine.region());
        }
    }

    @Test
    void letsScriptsTradeAPasswordForATokenByOnePublicClientOnly() {
        assertThat(clients()
                        .filter(client ->
                                client.path("directAccessGrantsEnabled").asBoolean()))
                .extracting(client -> client.path("clientId").asString())
                .containsExactly("nianbao-demo");
        assertThat(client("nianbao-demo").path("publicClient").asBoolean()).isTrue();
    }

    @Test
    void writesTheClaimsTheServicesReadIntoEveryClientsTokens() {
        clients().forEach(client -> {
            List<JsonNode> mappers =
                    client.path("protocolMappers").valueStream().toList();
            assertThat(mappers)
                    .as(client.path("clientId").asString())
                    .anyMatch(mapper -> mapper.at("/config/included.custom.audience")
                            .asString("")
                            .equals("nianbao"))
                    .anyMatch(mapper -> mapper.path("protocolMapper").asString().equals("oidc-sub-mapper"));
            assertThat(mappers)
                    .extracting(mapper -> mapper.at("/config/claim.name").asString(""))
                    .contains("roles", "agency", "region");
        });
    }

    @Test
    void knowsEveryRoleTheServicesKnow() {
        assertThat(REALM.at("/roles/realm").valueStream())
                .extracting(role -> role.path("name").asString())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::claim).toList());
    }

    private static Stream<JsonNode> clients() {
        return REALM.path("clients").valueStream();
    }

    private static JsonNode client(String id) {
        return clients()
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode user(String username) {
        return REALM.path("users")
                .valueStream()
                .filter(user -> user.path("username").asString().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String attribute(JsonNode user, String name) {
        JsonNode value = user.path("attributes").path(name).path(0);
        return value.isMissingNode() ? null : value.asString();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
