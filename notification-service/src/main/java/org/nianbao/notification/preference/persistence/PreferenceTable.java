package org.nianbao.notification.preference.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.preference.application.PreferenceStore;
import org.nianbao.notification.preference.model.Preferences;
import org.nianbao.notification.preference.model.Preferences.Webhook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people chose, in the table {@code preference}. */
@Repository
class PreferenceTable implements PreferenceStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, List<ChannelName>>> CHANNELS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    PreferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Preferences of(String subject) {
        return jdbc.sql("select * from preference where subject = :subject")
                .param("subject", subject)
                .query(PreferenceTable::row)
                .optional()
                .orElse(Preferences.NONE);
    }

    @Override
    public void put(String subject, Preferences preferences, String by, Instant at) {
        Webhook webhook = preferences.webhook();
        jdbc.sql("""
                insert into preference (subject, channels, webhook_url, webhook_secret, mobile, changed_at, changed_by)
                values (:subject, cast(:channels as jsonb), :url, :secret, :mobile, :at, :by)
                on conflict (subject) do update
                   set channels = excluded.channels, webhook_url = excluded.webhook_url,
                       webhook_secret = excluded.webhook_secret, mobile = excluded.mobile,
                       changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """)
                .param("subject", subject)
                .param("channels", JSON.writeValueAsString(codes(preferences)))
                .param("url", webhook == null ? null : webhook.url())
                .param("secret", webhook == null ? null : webhook.secret())
                .param("mobile", preferences.mobile())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Map<String, List<ChannelName>> codes(Preferences preferences) {
        Map<String, List<ChannelName>> codes = new TreeMap<>();
        preferences
                .channels()
                .forEach((kind, chosen) ->
                        codes.put(kind.code(), chosen.stream().sorted().toList()));
        return codes;
    }

    private static Preferences row(ResultSet row, int number) throws SQLException {
        return new Preferences(
                channels(row.getString("channels")),
                webhook(row.getString("webhook_url"), row.getString("webhook_secret")),
                row.getString("mobile"));
    }

    /** A kind that this release does not know any more is passed over. */
    private static Map<NoticeKind, Set<ChannelName>> channels(String json) {
        Map<NoticeKind, Set<ChannelName>> channels = new EnumMap<>(NoticeKind.class);
        JSON.readValue(json, CHANNELS)
                .forEach((code, chosen) -> NoticeKind.ofCode(code)
                        .ifPresent(
                                kind -> channels.put(kind, chosen.stream().collect(Collectors.toUnmodifiableSet()))));
        return channels;
    }

    private static @Nullable Webhook webhook(@Nullable String url, @Nullable String secret) {
        return url == null || secret == null ? null : new Webhook(url, secret);
    }
}
