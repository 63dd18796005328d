package org.nianbao.stack.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A real SMTP server that delivers to nobody: it keeps what it receives in a directory, and a page shows it. Mails
 * survive a restart; the oldest go when there are more than {@link MailStore#LIMIT}.
 */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail smtp;
    private final HttpServer page;
    private final ExecutorService pageThreads;

    private MailCatcher(GreenMail smtp, HttpServer page, ExecutorService pageThreads) {
        this.smtp = smtp;
        this.page = page;
        this.pageThreads = pageThreads;
    }

    /**
     * Starts both servers on the loopback address.
     *
     * @param smtpPort 0 takes a free port, as for the page
     */
    public static MailCatcher start(Path directory, int smtpPort, int pagePort) {
        MailStore store = MailStore.open(directory);
        GreenMail smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager()
                .setMessageDeliveryHandler((message, recipient) -> new StoredMailbox(recipient.getEmail(), store));
        smtp.start();
        try {
            HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            page.setExecutor(threads);
            page.createContext("/", new MailPages(store));
            page.start();
            return new MailCatcher(smtp, page, threads);
        } catch (IOException e) {
            smtp.stop();
            throw new UncheckedIOException("the page of the mail catcher could not be started", e);
        }
    }

    public int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    public int pagePort() {
        return page.getAddress().getPort();
    }

    @Override
    public void close() {
        page.stop(0);
        pageThreads.shutdownNow();
        smtp.stop();
    }
}
