package org.nianbao.edge.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Within what a key is unique: one caller, one method, one path. */
record KeyScope(String caller, String method, String path, String key) {

    /** SHA-256 of the four, the key of the table. */
    byte[] hash() {
        var digest = Digests.sha256();
        for (String part : new String[] {caller, method, path, key}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest();
    }

    /** The hash as a text, for locks inside this process. */
    String name() {
        return HexFormat.of().formatHex(hash());
    }
}
