package org.nianbao.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of the mail server: passes every line on, answers for it where it is told to, and can be shut, as if
 * the mail server were away.
 */
final class MailDoor {

    private final int behind;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private @Nullable ServerSocket listener;

    /** @param behind port of the mail server */
    MailDoor(int behind) {
        this.behind = behind;
        this.port = open(0);
    }

    int port() {
        return port;
    }

    /** A command that begins like this is answered like that and never reaches the server. */
    void answer(String command, String reply) {
        answers.put(command, reply);
    }

    /** No command is answered here any more. */
    void passEverything() {
        answers.clear();
    }

    /** Refuses connections and breaks those there are. */
    synchronized void shut() {
        ServerSocket listening = listener;
        if (listening != null) {
            close(listening);
            listener = null;
        }
        open.forEach(MailDoor::close);
    }

    /** Lets connections in again, on the same port. */
    synchronized void open() {
        if (listener == null) {
            open(port);
        }
    }

    private int open(int wanted) {
        try {
            ServerSocket listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            listener = listening;
            inBackground(() -> accept(listening));
            return listening.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) throws IOException {
        while (true) {
            Socket client = listening.accept();
            inBackground(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        open.add(client);
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            open.add(server);
            inBackground(() -> {
                server.getInputStream().transferTo(client.getOutputStream());
                client.close();
            });
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String answer = answerTo(line);
                OutputStream to = answer == null ? server.getOutputStream() : client.getOutputStream();
                to.write(((answer == null ? line : answer) + "\r\n").getBytes(StandardCharsets.UTF_8));
                to.flush();
            }
        }
    }

    private @Nullable String answerTo(String line) {
        return answers.entrySet().stream()
                .filter(answer -> line.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException ended) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
