package org.nianbao.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A launcher with other settings than the durable ones, made to be killed. Prints port and server process. */
final class ForgetfulLauncher {

    private ForgetfulLauncher() {}

    static Process launch(Path directory) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForgetfulLauncher.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Process id of the server that a launcher started. */
    static long serverOf(Process launcher) throws IOException {
        return Long.parseLong(launcher.inputReader().readLine().split(" ")[1]);
    }

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        LocalPostgres postgres = LocalPostgres.startForgetful(Path.of(arguments[0]), 0);
        postgres.createDatabase("kept");
        LocalPostgresTest.execute(postgres, "create table note (text text)");
        LocalPostgresTest.execute(postgres, "insert into note values ('left behind')");
        LocalPostgresTest.execute(postgres, "checkpoint");
        System.out.println(postgres.port() + " " + postgres.processId());
        new CountDownLatch(1).await();
    }
}
