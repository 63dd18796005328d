package org.nianbao.audit.commandline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The database of a service. */
final class Database {

    /** Names of the variables that the services read too. */
    private static final String PASSWORD = "NIANBAO_DB_PASSWORD";

    @Option(
            names = "--jdbc-url",
            required = true,
            paramLabel = "地址",
            description = "数据库，如 jdbc:postgresql://localhost:15432/submission。")
    @Nullable
    String url;

    @Option(
            names = "--user",
            paramLabel = "用户",
            defaultValue = "postgres",
            description = "数据库用户，默认 postgres；口令由环境变量 " + PASSWORD + " 给出。")
    String user = "postgres";

    /** Opens it in a transaction that sees one moment. */
    Connection open(boolean readOnly) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("ApplicationName", "nianbao audit");
        String password = System.getenv(PASSWORD);
        if (password != null) {
            properties.setProperty("password", password);
        }
        Connection connection = DriverManager.getConnection(url, properties);
        connection.setAutoCommit(false);
        if (readOnly) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        return connection;
    }
}
