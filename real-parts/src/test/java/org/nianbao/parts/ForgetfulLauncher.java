package org.nianbao.parts;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A launcher with other settings than the durable ones, made to be killed. Prints port and server process. */
final class ForgetfulLauncher {

    private ForgetfulLauncher() {}

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
