package org.nianbao.edge.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, in the order of its key.
 *
 * @param items at most {@link PageRequest#limit()} items
 * @param next the cursor to pass as {@code after} for the next page; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of rows that were read with {@code limit rowLimit()}, one more than asked for: the extra row says
     * that there is a next page.
     *
     * @param cursor the cursor that stands for a row, e.g. {@code row -> Cursor.encode(row.id())}
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<? super T, String> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, cursor.apply(items.get(items.size() - 1)));
    }

    /** The same page with every item turned into another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(items.stream().<R>map(form).toList(), next);
    }
}
