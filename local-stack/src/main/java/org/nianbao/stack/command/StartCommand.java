package org.nianbao.stack.command;

import java.util.concurrent.Callable;
import org.nianbao.stack.client.FrontDoorClient;
import org.nianbao.stack.client.Tokens;
import org.nianbao.stack.client.UnexpectedAnswerException;
import org.nianbao.stack.launch.CannotStartException;
import org.nianbao.stack.launch.LaunchOptions;
import org.nianbao.stack.launch.Launcher;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.people.DemoPeople;
import org.nianbao.stack.people.Registration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything and keeps it running until it is told to stop (Ctrl-C, SIGTERM). */
@Command(name = "start", description = "启动整套系统")
public final class StartCommand implements Callable<Integer> {

    @Mixin
    private final LaunchArguments arguments = new LaunchArguments();

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.fromEnvironment();
        LaunchOptions options = arguments.options();
        try (Launcher launcher = Launcher.start(home, options, LaunchArguments.progress(home))) {
            if (options.without().isEmpty()) {
                register();
            }
            System.out.println(Announcement.of(home, launcher.time().now(), arguments.choosesTime()));
            launcher.awaitStop();
            return ExitCode.DONE;
        } catch (CannotStartException e) {
            System.err.println(e.getMessage());
            return ExitCode.CANNOT_START;
        }
    }

    private static void register() {
        try {
            new Registration(DemoPeople.load())
                    .register(
                            FrontDoorClient.anonymous(Port.FRONT_DOOR.address()), new Tokens(Port.IDENTITY.address()));
        } catch (UnexpectedAnswerException e) {
            System.out.println("演示人员没有登记成功，审核和通知会找不到人：" + e.getMessage());
        }
    }
}
