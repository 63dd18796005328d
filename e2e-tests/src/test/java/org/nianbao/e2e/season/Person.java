package org.nianbao.e2e.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the county.
 *
 * @param name opaque id, name and local part of the address alike
 * @param role as in a token
 */
record Person(
        String name,
        String role,
        @Nullable String agency,
        @Nullable String region) {

    /** A line of {@code PUT /api/v1/recipients}. */
    Map<String, @Nullable Object> recipient() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("subject", name);
        line.put("name", name);
        line.put("email", name + "@yunxi.test");
        line.put("roles", List.of(role.toUpperCase(Locale.ROOT)));
        line.put("agency", agency);
        line.put("region", region);
        line.put("active", true);
        return line;
    }

    /** A line of {@code PUT /api/v1/reviewers}. */
    Map<String, @Nullable Object> reviewer() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("subject", name);
        line.put("role", role.toUpperCase(Locale.ROOT));
        line.put("scope", region);
        line.put("name", name);
        return line;
    }
}
