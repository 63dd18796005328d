package org.nianbao.notification.delivery.messaging;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.nianbao.notification.delivery.application.Channel;
import org.nianbao.notification.delivery.application.WebhookSecrets;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * A POST of JSON to the address of a person's own system. Three headers go with it: {@code Nianbao-Delivery}, the same at
 * every attempt of one delivery, by which the other side takes it once; {@code Nianbao-Timestamp}, seconds since 1970;
 * {@code Nianbao-Signature}, {@code v1=} and the HMAC-SHA256 in hexadecimal, under the shared secret, of timestamp, a
 * full stop and the body. Who refuses timestamps older than five minutes cannot be fooled by a recording.
 */
public final class WebhookChannel implements Channel {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int GONE = 410;

    private final CloseableHttpClient client;
    private final WebhookGuard guard;
    private final WebhookSecrets secrets;
    private final Deadline deadline;
    private final InstantSource realTime;

    /**
     * @param client resolves names by the guard, follows no redirects, repeats nothing by itself
     * @param deadline ends what takes too long
     * @param realTime for the timestamps
     */
    public WebhookChannel(
            CloseableHttpClient client,
            WebhookGuard guard,
            WebhookSecrets secrets,
            Deadline deadline,
            InstantSource realTime) {
        this.client = client;
        this.guard = guard;
        this.secrets = secrets;
        this.deadline = deadline;
        this.realTime = realTime;
    }

    @Override
    public ChannelName name() {
        return ChannelName.WEBHOOK;
    }

    @Override
    public Outcome send(Delivery delivery, Letter letter) {
        Optional<String> secret = secrets.secretOf(delivery.recipient());
        Optional<String> refusal = guard.refusal(delivery.address());
        if (secret.isEmpty() || refusal.isPresent()) {
            return new Outcome(Outcome.Kind.REFUSED, refusal.orElse("收件人已撤销推送地址。"));
        }
        HttpPost post = post(delivery, letter, secret.get());
        Cancellable alarm = deadline.cancels(post);
        try {
            return client.execute(post, answer -> verdict(answer.getCode()));
        } catch (WebhookGuard.RefusedAddressException refused) {
            return new Outcome(Outcome.Kind.REFUSED, String.valueOf(refused.getMessage()));
        } catch (IOException failure) {
            return new Outcome(Outcome.Kind.POSTPONED, failure.toString());
        } finally {
            alarm.cancel();
        }
    }

    private HttpPost post(Delivery delivery, Letter letter, String secret) {
        byte[] body = JSON.writeValueAsBytes(Message.of(delivery, letter));
        String timestamp = String.valueOf(realTime.instant().getEpochSecond());
        HttpPost post = new HttpPost(delivery.address());
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        post.setHeader("Nianbao-Delivery", delivery.id());
        post.setHeader("Nianbao-Timestamp", timestamp);
        post.setHeader("Nianbao-Signature", "v1=" + Signature.of(secret, timestamp, body));
        return post;
    }

    /** Taken with 2xx; never any more with 410; everything else, redirects too, is tried again. */
    private static Outcome verdict(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome(Outcome.Kind.SENT, "HTTP " + status);
        }
        return new Outcome(status == GONE ? Outcome.Kind.REFUSED : Outcome.Kind.POSTPONED, "HTTP " + status);
    }

    /** What is sent. */
    record Message(UUID delivery, String recipient, String title, String text, List<Map<String, String>> notices) {

        static Message of(Delivery delivery, Letter letter) {
            return new Message(
                    delivery.id(),
                    delivery.recipient(),
                    letter.title(),
                    letter.text(),
                    letter.lines().stream()
                            .map(line -> Map.of(
                                    "id", line.noticeId().toString(),
                                    "kind", line.kind(),
                                    "filingId", line.filingId()))
                            .toList());
        }
    }
}
