package org.nianbao.stack.launch;

import java.util.List;
import java.util.Map;
import org.nianbao.stack.layout.Port;

/**
 * The three services, as processes of their own.
 */
public enum StackService {
    SUBMISSION("submission-service", Port.SUBMISSION, "-Xmx256m"),
    REVIEW("review-service", Port.REVIEW, "-Xmx320m"),
    NOTIFICATION("notification-service", Port.NOTIFICATION, "-Xmx192m");

    private final String program;
    private final Port port;
    private final String heap;

    StackService(String program, Port port, String heap) {
        this.program = program;
        this.port = port;
        this.heap = heap;
    }

    /** Name of its module, its directory under {@code programs} and its log. */
    public String program() {
        return program;
    }

    /** Name of its database, and what the progress line calls it. */
    String shortName() {
        return program.replace("-service", "");
    }

    public Port port() {
        return port;
    }

    List<String> heap() {
        return List.of(heap);
    }

    /** What its application.yaml reads; the same variables as in docker-compose.yml. */
    Map<String, String> environment(BusinessTime time) {
        return Map.ofEntries(
                Map.entry("NIANBAO_PORT", String.valueOf(port.number())),
                Map.entry(
                        "NIANBAO_DB_URL",
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Port.POSTGRESQL.number(), shortName())),
                Map.entry("NIANBAO_DB_USER", "postgres"),
                Map.entry("NIANBAO_DB_PASSWORD", "postgres"),
                Map.entry("NIANBAO_KAFKA", "127.0.0.1:" + Port.KAFKA.number()),
                Map.entry("NIANBAO_ISSUER", Port.IDENTITY.address().toString()),
                Map.entry("NIANBAO_JWKS_URI", Port.IDENTITY.address() + "/oauth2/jwks"),
                Map.entry("NIANBAO_CLOCK", time.forService()),
                Map.entry("NIANBAO_PUBLIC_URL", Port.FRONT_DOOR.address().toString()),
                Map.entry("NIANBAO_SMTP_HOST", "127.0.0.1"),
                Map.entry("NIANBAO_SMTP_PORT", String.valueOf(Port.SMTP.number())),
                Map.entry("NIANBAO_MAIL_FROM", "nianbao@nianbao.test"),
                Map.entry("NIANBAO_QUIET_FROM", quietHours("NIANBAO_QUIET_FROM")),
                Map.entry("NIANBAO_QUIET_UNTIL", quietHours("NIANBAO_QUIET_UNTIL")),
                // the passwords are public: nobody but this machine may come in
                Map.entry("SERVER_ADDRESS", "127.0.0.1"));
    }

    // who tries it at night wants to see the mails now, unless the environment says otherwise
    private static String quietHours(String variable) {
        return System.getenv().getOrDefault(variable, "00:00");
    }
}
