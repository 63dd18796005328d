package org.nianbao.edge.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.AuditEntry;
import tools.jackson.databind.json.JsonMapper;

/** An entry of the audit log as a client reads it. */
record EntryView(
        @Schema(description = "What it is about", example = "2026-410781101")
        String chain,

        @Schema(description = "Its place in the chain, from 1, gapless")
        long number,

        @Schema(description = "Business time", format = "date-time")
        String at,

        @Schema(description = "Subject id of the person or system")
        String actor,

        List<String> roles,

        @Schema(description = "Address, event, timer or process", example = "ip 10.1.2.3")
        String origin,

        @Schema(description = "What was done", example = "withdrawn")
        String action,

        @Schema(description = "What it changed, as it was") @Nullable
        Object before,

        @Schema(description = "What it changed, as it is now") @Nullable
        Object after,

        @Schema(description = "The hash of the entry before")
        String previousHash,

        @Schema(description = "SHA-256 of the canonical JSON (RFC 8785) of everything else")
        String hash) {

    static EntryView of(AuditEntry entry) {
        return new EntryView(
                entry.chain(),
                entry.number(),
                entry.at(),
                entry.actor(),
                List.of(JsonMapper.shared().readValue(entry.roles(), String[].class)),
                entry.origin(),
                entry.action(),
                value(entry.before()),
                value(entry.after()),
                entry.previousHash(),
                entry.hash());
    }

    private static @Nullable Object value(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, Object.class);
    }
}
