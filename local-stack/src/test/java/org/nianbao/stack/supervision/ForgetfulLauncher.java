package org.nianbao.stack.supervision;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Starts one child in the given directory and waits to be killed. */
final class ForgetfulLauncher {

    private ForgetfulLauncher() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path run = Path.of(arguments[0]);
        new Child(
                        new ChildCommand("service", List.of("sleep", "600"), Map::of, run.resolve("service.log")),
                        new ProcessRecords(run),
                        BackOff.STANDARD,
                        Executors.newSingleThreadScheduledExecutor(),
                        sentence -> {})
                .start();
        new CountDownLatch(1).await();
    }
}
