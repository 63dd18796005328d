package org.nianbao.notification.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.notification.delivery.application.Channel;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;

/** Text messages, as the supplier's real interface receives them. */
class SmsWiringTest {

    private final HttpServer supplier;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private String answer = "{\"success\":true,\"rspcod\":\"success\",\"msgGroup\":\"0112090000001\"}";

    SmsWiringTest() throws IOException {
        supplier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        supplier.createContext("/sms/norsubmit", exchange -> {
            try (exchange) {
                byte[] body = exchange.getRequestBody().readAllBytes();
                received.add(new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8));
                byte[] said = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            }
        });
        supplier.start();
    }

    @AfterEach
    void stop() {
        supplier.stop(0);
    }

    @Test
    void sendsTheTitle() {
        Outcome outcome = channel().send(delivery(), new Letter("【提醒】还有7天", "正文"));
        assertThat(outcome.kind()).as(outcome.detail()).isEqualTo(Outcome.Kind.SENT);
        assertThat(outcome.detail()).contains("0112090000001");
        assertThat(received)
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("13900000000")
                        .contains("【提醒】还有7天（详情请登录年报系统查看）")
                        .doesNotContain("正文"));
    }

    @Test
    void triesAgainWhatTheSupplierDoesNotTake() {
        answer = "{\"success\":false,\"rspcod\":\"IllegalMac\"}";
        Outcome outcome = channel().send(delivery(), new Letter("标题", "正文"));
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.POSTPONED);
        assertThat(outcome.detail()).contains("IllegalMac");
    }

    @Test
    void doesNotStartWithoutTheSuppliersAddress() {
        assertThatThrownBy(() -> new SmsSettings(true, "", "norsubmit", "c", "u", "p", "s", Duration.ofSeconds(1)))
                .hasMessageContaining("nianbao.sms.request-url");
    }

    private Channel channel() {
        String url = "http://127.0.0.1:" + supplier.getAddress().getPort() + "/sms/";
        return new SmsWiring()
                .smsChannel(new SmsSettings(
                        true, url, "norsubmit", "office", "user", "password", "sign", Duration.ofSeconds(5)));
    }

    private static Delivery delivery() {
        return new Delivery(
                UUID.randomUUID(),
                null,
                "u-1",
                ChannelName.SMS,
                "13900000000",
                DeliveryState.PENDING,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null);
    }
}
