package org.nianbao.notification.delivery.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody makes this system call what it should not reach. */
class WebhookGuardTest {

    private final WebhookGuard guard = new WebhookGuard(List.of("hooks.example.cn", "*.gov.example"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {"https://hooks.example.cn/a?b=c", "http://HOOKS.example.cn:8080", "https://x.gov.example/hook"})
    void allowsTheHostsOfTheList(String url) {
        assertThat(guard.refusal(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.cn/",
                "https://hooks.example.cn.evil.cn/",
                "https://evilgov.example/",
                "https://gov.example/",
                "https://u:p@hooks.example.cn/",
                "https://hooks.example.cn@evil.cn/",
                "https://hooks.example.cn/#@evil.cn",
                "ftp://hooks.example.cn/",
                "file:///etc/passwd",
                "gopher://hooks.example.cn/",
                "//hooks.example.cn/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://2130706433/",
                "hooks.example.cn",
                "",
                "http://",
                "http://hooks.example.cn\\@evil.cn/",
                "http://a b/",
            })
    void refusesEverythingElse(String url) {
        assertThat(guard.refusal(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "2002:0a00:0001::",
                "64:ff9b::127.0.0.1"
            })
    void knowsPrivateAddresses(String address) throws UnknownHostException {
        assertThat(PrivateNetworks.contain(InetAddress.getByName(address))).isTrue();
        assertThatThrownBy(() -> guard.resolve(address)).isInstanceOf(WebhookGuard.RefusedAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "101.32.0.1", "172.32.0.1", "192.1.0.1", "2001:4860:4860::8888"})
    void knowsPublicAddresses(String address) throws UnknownHostException {
        assertThat(guard.resolve(address)).hasSize(1);
    }

    @Test
    void allowsPrivateNetworksWhereTheOperatorSaysSo() throws UnknownHostException {
        assertThat(new WebhookGuard(List.of("localhost"), true).resolve("127.0.0.1"))
                .hasSize(1);
    }
}
