package org.nianbao.notification.system;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.nianbao.notification.delivery.application.RecordBounce;
import org.nianbao.notification.delivery.messaging.BounceMailbox;
import org.nianbao.notification.delivery.messaging.BounceMailbox.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the mailbox of bounces again and again, if there is one; one that is away is tried again. */
@Component
@EnableConfigurationProperties(BounceSettings.class)
class BounceWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BounceWatch.class);

    private final BounceSettings settings;
    private final BounceMailbox mailbox;
    private CountDownLatch stopping = new CountDownLatch(0);
    private boolean failed;

    BounceWatch(BounceSettings settings, RecordBounce recordBounce) {
        this.settings = settings;
        this.mailbox = new BounceMailbox(
                new Account(
                        settings.protocol(), settings.host(), settings.port(), settings.user(), settings.password()),
                recordBounce);
    }

    @Override
    public synchronized void start() {
        if (settings.host().isEmpty()) {
            return;
        }
        CountDownLatch ours = new CountDownLatch(1);
        stopping = ours;
        Thread thread = new Thread(() -> run(ours), "bounces");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
    }

    @Override
    public synchronized boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void run(CountDownLatch ours) {
        try {
            do {
                look();
            } while (!ours.await(settings.interval().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            mailbox.look();
            failed = false;
        } catch (MessagingException | IOException | RuntimeException failure) {
            if (!failed) {
                LOG.warn("The mailbox of undeliverable mails could not be looked at; tried again", failure);
            }
            failed = true;
        }
    }
}
