package org.nianbao.stack.command;

import java.util.List;
import org.nianbao.stack.launch.Launcher;
import org.nianbao.stack.supervision.ProcessRecord;
import org.nianbao.stack.supervision.ResidentMemory;

/** How much memory the recorded processes take, each with the children that have no record of their own. */
final class StackMemory {

    private StackMemory() {}

    static long of(ProcessRecord record) {
        return record.process()
                // the launcher's children are recorded themselves
                .map(record.name().equals(Launcher.NAME) ? ResidentMemory::of : ResidentMemory::ofTree)
                .orElse(0L);
    }

    static long ofAll(List<ProcessRecord> records) {
        return records.stream().mapToLong(StackMemory::of).sum();
    }
}
