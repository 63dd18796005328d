package org.nianbao.edge.paging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What part of a list is asked for; a controller takes it as a parameter, filled from {@code ?limit=&after=}.
 *
 * @param limit items per page, 1 to 200, 50 when not given
 * @param after the {@code next} of the previous page; null for the first page
 */
public record PageRequest(int limit, @Nullable String after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** The names it has in the address. */
    public static final List<String> PARAMETERS = List.of("limit", "after");

    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null);
    }

    /** How many rows to read: one more than a page, so that {@link Page#of} knows whether there is a next one. */
    public int rowLimit() {
        return limit + 1;
    }

    /** The cursor of {@code after}, with the number of parts this list uses; empty on the first page. */
    public Optional<Cursor> cursor(int parts) {
        return Optional.ofNullable(after).map(text -> Cursor.decode(text, parts));
    }
}
