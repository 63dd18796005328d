package org.nianbao.stack.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.stack.launch.Launcher;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.supervision.Ending;
import org.nianbao.stack.supervision.Orphans;
import org.nianbao.stack.supervision.ProcessRecord;
import org.nianbao.stack.supervision.ProcessRecords;
import picocli.CommandLine.Command;

/** Stops the launcher, which stops the rest; ends what a killed launcher left behind. */
@Command(name = "stop", description = "停止")
public final class StopCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Override
    public Integer call() {
        ProcessRecords records = new ProcessRecords(Home.fromEnvironment().run());
        Optional<ProcessHandle> launcher = records.find(Launcher.NAME).flatMap(ProcessRecord::process);
        launcher.ifPresent(process -> {
            System.out.println("正在停止…");
            Ending.end(List.of(process), LIMIT);
        });
        List<String> orphans = Orphans.end(records);
        if (!orphans.isEmpty()) {
            System.out.println("已结束遗留的进程：" + String.join("、", orphans));
        }
        System.out.println(launcher.isPresent() || !orphans.isEmpty() ? "已停止。" : "没有在运行。");
        return ExitCode.DONE;
    }
}
