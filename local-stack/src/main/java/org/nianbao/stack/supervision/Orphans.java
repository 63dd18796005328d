package org.nianbao.stack.supervision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Processes that a killed launcher left running. */
public final class Orphans {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Orphans() {}

    /**
     * Ends every recorded process that still lives and removes its record; a process id that another program has by now
     * is left alone.
     *
     * @return the names of those that were ended
     */
    public static List<String> end(ProcessRecords records) {
        List<String> names = new ArrayList<>();
        List<ProcessHandle> living = new ArrayList<>();
        for (ProcessRecord record : records.all()) {
            record.process().ifPresent(process -> {
                names.add(record.name());
                living.add(process);
            });
        }
        Ending.end(living, LIMIT);
        records.all().forEach(record -> records.remove(record.name()));
        return names;
    }
}
