package org.nianbao.stack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages and the JSON of the mail catcher: {@code /} and {@code /mails/{id}} for people, {@code /api/mails} (newest
 * first) and {@code /api/mails/{id}} for programs.
 */
final class MailPages implements HttpHandler {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MailStore store;

    MailPages(MailStore store) {
        this.store = store;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 405, "text/plain", "只能读取");
                return;
            }
            route(exchange, exchange.getRequestURI().getPath());
        }
    }

    private void route(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/")) {
            answer(exchange, 200, "text/html", MailHtml.list(store.list()));
        } else if (path.equals("/api/mails")) {
            answer(exchange, 200, "application/json", JSON.writeValueAsString(Map.of("items", store.list())));
        } else if (path.startsWith("/mails/")) {
            Optional<Mail> mail = store.find(path.substring("/mails/".length()));
            answer(
                    exchange,
                    mail.isPresent() ? 200 : 404,
                    "text/html",
                    mail.map(MailHtml::mail).orElse("没有这封邮件"));
        } else if (path.startsWith("/api/mails/")) {
            Optional<Mail> mail = store.find(path.substring("/api/mails/".length()));
            answer(
                    exchange,
                    mail.isPresent() ? 200 : 404,
                    "application/json",
                    mail.map(JSON::writeValueAsString).orElse("{}"));
        } else {
            answer(exchange, 404, "text/plain", "没有这个页面");
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
        // mails are written by whoever reaches the SMTP port: nothing in them may run
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
