package org.nianbao.edge.audit;

import org.jspecify.annotations.Nullable;

/**
 * The audit log. A command that changes something on behalf of somebody writes one entry, in its own transaction: no
 * entry without the change, no change without the entry.
 *
 * <pre>{@code
 * audit.record(Chains.season(2026), "season-frozen", Map.of("state", "OPEN"), Map.of("state", "FROZEN", "reason", reason));
 * }</pre>
 *
 * <p>Actor, roles and origin are those of the thread: of the request, of the message ({@link Acting}), or of the
 * process that runs. {@code before} and {@code after} are a map or a record, small: states, dates, versions, reasons,
 * and of a report its hash; people in them by subject id only. Null where there was nothing, or is nothing any more.
 *
 * <p>Writers of one chain wait for each other until their transactions end; writers of different chains never do.
 */
public interface Audit {

    /**
     * Adds an entry to a chain.
     *
     * @param chain one of {@link Chains}, or another name of visible ASCII characters, at most 200
     * @param action what was done, in the words of the events: {@code report-withdrawn}
     * @throws IllegalStateException outside a transaction
     */
    void record(String chain, String action, @Nullable Object before, @Nullable Object after);

    /**
     * Adds an entry for somebody whom the thread does not name, such as the person an event tells of.
     *
     * @param actor subject id of the person or system
     */
    void recordAs(String actor, String chain, String action, @Nullable Object before, @Nullable Object after);
}
