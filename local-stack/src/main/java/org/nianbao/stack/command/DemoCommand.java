package org.nianbao.stack.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.nianbao.stack.demo.Journey;
import org.nianbao.stack.launch.BusinessTime;
import org.nianbao.stack.launch.CannotStartException;
import org.nianbao.stack.launch.Launcher;
import org.nianbao.stack.launch.Progress;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.supervision.ProcessRecord;
import org.nianbao.stack.supervision.ProcessRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Starts everything, or takes what runs, and plays the demonstration. Then it goes on running, or with {@code --exit}
 * stops everything.
 */
@Command(name = "demo", description = "演示：五份真实年报走完全程")
public final class DemoCommand implements Callable<Integer> {

    private static final Duration ASK_AGAIN = Duration.ofMillis(300);

    @Mixin
    private final LaunchArguments arguments = new LaunchArguments();

    @Option(names = "--exit", description = "演示完即停止")
    private boolean exit;

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.fromEnvironment();
        return launcher(home).isPresent() ? onWhatRuns(home) : fromTheStart(home);
    }

    private int fromTheStart(Home home) throws InterruptedException {
        try (Launcher launcher = Launcher.start(home, arguments.options(), LaunchArguments.progress(home))) {
            boolean complete = play(launcher.time());
            System.out.printf(
                    "从启动到演示结束 %.1f 秒；全部进程共占内存 %d MB。%n",
                    launcher.sinceStart().toMillis() / 1000.0,
                    StackMemory.ofAll(new ProcessRecords(home.run()).all()) / 1_000_000);
            if (!exit) {
                System.out.println(Announcement.of(home, launcher.time().now(), arguments.choosesTime()));
                launcher.awaitStop();
            }
            return complete ? ExitCode.DONE : ExitCode.FAILED;
        } catch (CannotStartException e) {
            System.err.println(e.getMessage());
            return ExitCode.CANNOT_START;
        }
    }

    private int onWhatRuns(Home home) {
        if (arguments.fresh() || arguments.choosesTime()) {
            System.err.println("系统正在运行，--fresh 和 --clock 只能在启动时使用。请先停止：./nianbao stop");
            return ExitCode.CANNOT_START;
        }
        if (Progress.isStarting(home.run().resolve("state"))) {
            System.out.println("系统正在启动，等待就绪…");
        }
        if (!becomesReady(home)) {
            System.err.println("系统没有启动成功。日志在 " + home.logs());
            return ExitCode.CANNOT_START;
        }
        System.out.println("系统正在运行，直接演示。");
        boolean complete = play(BusinessTime.readFrom(home.run()));
        if (exit) {
            new StopCommand().call();
        }
        return complete ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Whether the launcher that was found has everything up; false when it has given up instead. */
    private static boolean becomesReady(Home home) {
        while (Progress.isStarting(home.run().resolve("state"))) {
            if (launcher(home).isEmpty()) {
                return false;
            }
            LockSupport.parkNanos(ASK_AGAIN.toNanos());
        }
        return launcher(home).isPresent();
    }

    private static Optional<ProcessHandle> launcher(Home home) {
        return new ProcessRecords(home.run()).find(Launcher.NAME).flatMap(ProcessRecord::process);
    }

    private static boolean play(BusinessTime time) {
        return new Journey(
                        Port.FRONT_DOOR.address(),
                        Port.IDENTITY.address(),
                        Port.MAIL_PAGE.address(),
                        System.out,
                        time::now)
                .play();
    }
}
