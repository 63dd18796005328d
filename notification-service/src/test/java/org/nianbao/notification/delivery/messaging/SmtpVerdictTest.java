package org.nianbao.notification.delivery.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server says, and what it means for a letter. */
class SmtpVerdictTest {

    private static final Letter LETTER = new Letter("标题", "正文");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT      | 550 5.1.1 no such user           | REFUSED",
                "RCPT      | 553 5.1.3 bad mailbox syntax     | REFUSED",
                "RCPT      | 450 4.2.1 mailbox busy           | POSTPONED",
                "RCPT      | 452 4.2.2 mailbox full           | POSTPONED",
                "RCPT      | 421 4.3.2 shutting down          | CHANNEL_AWAY",
                "DATA      | 554 5.6.0 content not acceptable | REFUSED",
                "DATA      | 451 4.3.0 try again later        | POSTPONED",
                "[.]       | 552 5.3.4 message too big        | REFUSED",
                "[.]       | 451 4.3.0 try again later        | POSTPONED",
                "MAIL      | 550 5.7.1 sender not allowed     | CHANNEL_AWAY",
                "[EH]+LO   | 421 4.3.2 too busy               | CHANNEL_AWAY",
                "welcome   | 554 no service here              | CHANNEL_AWAY",
                "welcome   | 421 too many connections         | CHANNEL_AWAY",
                "nothing   | -                                | SENT",
            })
    void readsTheServersAnswer(String command, String reply, Outcome.Kind kind) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            serve(server, command, reply);
            Outcome outcome = channel(server.getLocalPort()).send(delivery("clerk@example.cn"), LETTER);
            assertThat(outcome.kind()).as(outcome.detail()).isEqualTo(kind);
        }
    }

    @Test
    void waitsForAServerThatIsAway() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        Outcome outcome = channel(port).send(delivery("clerk@example.cn"), LETTER);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.CHANNEL_AWAY);
    }

    @Test
    void waitsForAServerThatTakesTheConnectionAndSaysNothing() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Outcome outcome = channel(mute.getLocalPort()).send(delivery("clerk@example.cn"), LETTER);
            assertThat(outcome.kind()).as(outcome.detail()).isEqualTo(Outcome.Kind.CHANNEL_AWAY);
        }
    }

    @Test
    void givesUpAnAddressThatIsNone() {
        Outcome outcome = channel(1).send(delivery("no address"), LETTER);
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.REFUSED);
    }

    private static EmailChannel channel(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        return new EmailChannel(sender, "nianbao@example.cn", Clock.systemUTC());
    }

    private static Delivery delivery(String address) {
        return new Delivery(
                UUID.randomUUID(),
                null,
                "u-1001",
                ChannelName.EMAIL,
                address,
                DeliveryState.PENDING,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null);
    }

    /** A server for one letter that answers one command in a way of its own. */
    private static void serve(ServerSocket server, String command, String reply) {
        Thread thread = new Thread(() -> {
            try (Socket client = server.accept()) {
                talk(client, command, reply);
            } catch (IOException hungUp) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void talk(Socket client, String command, String reply) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream answers = client.getOutputStream();
        say(answers, command.equals("welcome") ? reply : "220 test");
        boolean inLetter = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inLetter && !line.equals(".")) {
                continue;
            }
            boolean special = line.matches(command + ".*");
            say(answers, special ? reply : line.equals("DATA") ? "354 go on" : "250 fine");
            inLetter = line.equals("DATA") && !special;
        }
    }

    private static void say(OutputStream answers, String line) throws IOException {
        answers.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }
}
