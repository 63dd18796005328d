package org.nianbao.edge.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import org.nianbao.audit.Seal;

/** A seal as a client reads it. */
record SealView(
        @Schema(description = "Its number, from 1, gapless") long seal,

        @Schema(description = "Business time", format = "date-time")
        String at,

        @Schema(description = "How many chains had grown") int heads,
        @Schema(description = "SHA-256 over their ends") String root,
        String previousHash,
        String hash) {

    static SealView of(Seal seal) {
        return new SealView(seal.number(), seal.at(), seal.heads(), seal.root(), seal.previousHash(), seal.hash());
    }
}
