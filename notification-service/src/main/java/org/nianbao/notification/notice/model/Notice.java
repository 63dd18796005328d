package org.nianbao.notification.notice.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person told of one occasion.
 *
 * @param id made from the event and the person, so that the same event never makes a second one
 * @param role name of the role the person is told for
 * @param scope code of the agency or region the role was looked for at first
 * @param recipient opaque id of the person; null when nobody holds the role
 * @param summary one line of a letter that tells of several notices
 * @param createdAt business time
 * @param acknowledgedAt when the person confirmed to have read it
 */
public record Notice(
        UUID id,
        UUID eventId,
        NoticeKind kind,
        String filingId,
        Audience audience,
        String role,
        String scope,
        @Nullable String recipient,
        String title,
        String text,
        String summary,
        NoticeState state,
        Instant createdAt,
        @Nullable Instant acknowledgedAt) {

    /** The id of the notice that tells this person of this event. */
    public static UUID idFor(UUID eventId, String recipient) {
        return id("notice|" + eventId + "|" + recipient);
    }

    /** The id of the notice that nobody could be found for. */
    public static UUID idForNobody(UUID eventId, String role, String scope) {
        return id("notice-for-nobody|" + eventId + "|" + role + "|" + scope);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
