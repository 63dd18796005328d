package org.nianbao.stack.layout;

import java.net.URI;

/**
 * The ports of the local stack, all on the loopback address. The environment variable {@code NIANBAO_PORT_OFFSET} moves
 * them all, so that a second stack (the end-to-end tests') can run beside the first.
 */
public enum Port {
    FRONT_DOOR(8080, "网站入口"),
    SUBMISSION(8081, "submission-service"),
    REVIEW(8082, "review-service"),
    NOTIFICATION(8083, "notification-service"),
    IDENTITY(8090, "统一登录（OpenID Connect）"),
    MAIL_PAGE(8025, "邮件查看页"),
    SMTP(1025, "收件服务（SMTP）"),
    POSTGRESQL(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka");

    private static final int OFFSET = Integer.parseInt(System.getenv().getOrDefault("NIANBAO_PORT_OFFSET", "0"));

    private final int number;
    private final String purpose;

    Port(int number, String purpose) {
        this.number = number;
        this.purpose = purpose;
    }

    public int number() {
        return number + OFFSET;
    }

    /** Who listens there, in the reader's language. */
    public String purpose() {
        return purpose;
    }

    /** {@code http://localhost:…}, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + number());
    }
}
