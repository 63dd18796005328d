package org.nianbao.notification.preference.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.notification.delivery.application.OpenChannels;
import org.nianbao.notification.delivery.application.WebhookPolicy;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.preference.model.Preferences;
import org.nianbao.notification.preference.model.Preferences.Webhook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What may be chosen. */
@Component
class PreferenceRules {

    private final OpenChannels open;
    private final WebhookPolicy webhookPolicy;

    PreferenceRules(OpenChannels open, WebhookPolicy webhookPolicy) {
        this.open = open;
        this.webhookPolicy = webhookPolicy;
    }

    /**
     * The preferences that a body stands for.
     *
     * @param before what was chosen before; an address that stays keeps its secret
     * @throws ProblemException 400 {@code unknown-kind}; 422 {@code statutory-notice}, {@code channel-unavailable},
     *     {@code webhook-refused}, {@code webhook-secret-missing}
     */
    Preferences read(PreferenceBody body, Preferences before) {
        Preferences chosen = new Preferences(channels(body.channels()), webhook(body.webhook(), before), body.mobile());
        chosen.channels().forEach((kind, channels) -> check(kind, channels, chosen));
        return chosen;
    }

    private static Map<NoticeKind, Set<ChannelName>> channels(Map<String, Set<ChannelName>> named) {
        Map<NoticeKind, Set<ChannelName>> channels = new EnumMap<>(NoticeKind.class);
        named.forEach((code, chosen) -> channels.put(
                NoticeKind.ofCode(code)
                        .orElseThrow(() -> new ProblemException(
                                        HttpStatus.BAD_REQUEST, "unknown-kind", "没有这一类通知：" + code + "。")
                                .field(pointer(code), "没有这一类通知")),
                chosen));
        return channels;
    }

    private @Nullable Webhook webhook(PreferenceBody.@Nullable WebhookBody body, Preferences before) {
        if (body == null) {
            return null;
        }
        Optional<String> refusal = webhookPolicy.refusal(body.url());
        if (refusal.isPresent()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "webhook-refused", refusal.get())
                    .field("/webhook/url", refusal.get());
        }
        Webhook known = before.webhook();
        if (body.secret() != null) {
            return new Webhook(body.url(), body.secret());
        }
        if (known != null && known.url().equals(body.url())) {
            return known;
        }
        throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT, "webhook-secret-missing", "新的推送地址须同时给出签名密钥 webhook.secret。")
                .field("/webhook/secret", "不能为空");
    }

    private void check(NoticeKind kind, Set<ChannelName> channels, Preferences chosen) {
        kind.whyStatutory().filter(why -> channels.isEmpty()).ifPresent(why -> {
            throw new ProblemException(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "statutory-notice",
                            "“" + kind.label() + "”属于法定通知，不能全部关闭，至少保留一种系统外的渠道。原因：" + why + "。")
                    .field(pointer(kind.code()), "至少保留一种渠道");
        });
        if (channels.contains(ChannelName.WEBHOOK)) {
            require(kind, ChannelName.WEBHOOK, chosen.webhook() != null, "请先填写推送地址 webhook。");
        }
        if (channels.contains(ChannelName.SMS)) {
            require(kind, ChannelName.SMS, chosen.mobile() != null, "请先填写手机号码 mobile。");
        }
    }

    private void require(NoticeKind kind, ChannelName channel, boolean addressed, String otherwise) {
        if (!open.names().contains(channel) || !addressed) {
            String why = addressed ? "本系统没有开通“" + channel.label() + "”。" : otherwise;
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "channel-unavailable", why)
                    .field(pointer(kind.code()), why);
        }
    }

    private static String pointer(String code) {
        return "/channels/" + code.replace("~", "~0").replace("/", "~1");
    }
}
