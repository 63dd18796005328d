package org.nianbao.stack.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.stack.launch.Launcher;
import org.nianbao.stack.launch.Progress;
import org.nianbao.stack.launch.Readiness;
import org.nianbao.stack.launch.StackService;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.supervision.ProcessRecord;
import org.nianbao.stack.supervision.ProcessRecords;
import picocli.CommandLine.Command;

/** Says what runs, whether it answers and how much memory it takes. */
@Command(name = "status", description = "查看是否在运行")
public final class StatusCommand implements Callable<Integer> {

    /** What runs inside the processes whose names do not say it. */
    private static final Map<String, String> BESIDES = Map.of(Launcher.NAME, "启动程序、Kafka、邮件", "edge", "网站入口、统一登录");

    @Override
    public Integer call() {
        Home home = Home.fromEnvironment();
        List<ProcessRecord> running = new ProcessRecords(home.run())
                .all().stream().filter(record -> record.process().isPresent()).toList();
        boolean launcher = running.stream().anyMatch(record -> record.name().equals(Launcher.NAME));
        if (running.isEmpty()) {
            System.out.println("没有在运行。启动：./nianbao start");
            return ExitCode.NOT_RUNNING;
        }
        for (ProcessRecord record : running) {
            System.out.println("  %-22s 进程 %-8d %5d MB  %s"
                    .formatted(record.name(), record.pid(), StackMemory.of(record) / 1_000_000, health(record))
                    .stripTrailing());
        }
        System.out.println("  合计 %d MB".formatted(StackMemory.ofAll(running) / 1_000_000));
        if (!launcher) {
            System.out.println("启动程序已不在，以上是遗留的进程。结束它们：./nianbao stop");
            return ExitCode.NOT_RUNNING;
        }
        if (Progress.isStarting(home.run().resolve("state"))) {
            System.out.println("正在启动，请稍候。");
        }
        System.out.println("网站 " + Port.FRONT_DOOR.address() + "/  邮件 " + Port.MAIL_PAGE.address() + "/");
        return ExitCode.DONE;
    }

    private static String health(ProcessRecord record) {
        Optional<StackService> service = List.of(StackService.values()).stream()
                .filter(candidate -> candidate.program().equals(record.name()))
                .findFirst();
        if (service.isEmpty()) {
            return BESIDES.getOrDefault(record.name(), "");
        }
        boolean ready =
                new Readiness().answers(Readiness.ofService(service.get().port().address()));
        return ready ? "就绪" : "未就绪";
    }
}
