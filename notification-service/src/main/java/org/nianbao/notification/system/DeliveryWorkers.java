package org.nianbao.notification.system;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.notification.delivery.application.AttemptDelivery;
import org.nianbao.notification.delivery.application.ReleaseDeliveries;
import org.nianbao.notification.delivery.model.BackOff;
import org.nianbao.notification.delivery.model.ChannelName;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the workers for as long as the service runs. Each channel has its own, so that a slow or broken one keeps no
 * other waiting.
 */
final class DeliveryWorkers implements SmartLifecycle {

    private final AttemptDelivery attemptDelivery;
    private final ReleaseDeliveries releaseDeliveries;
    private final DeliveryBell bell;
    private final DeliverySettings settings;
    private final List<DeliveryWorker> running = new ArrayList<>();
    private boolean started;
    private ReleaseClock releaseClock;

    DeliveryWorkers(
            AttemptDelivery attemptDelivery,
            ReleaseDeliveries releaseDeliveries,
            DeliveryBell bell,
            DeliverySettings settings) {
        this.attemptDelivery = attemptDelivery;
        this.releaseDeliveries = releaseDeliveries;
        this.bell = bell;
        this.settings = settings;
        this.releaseClock = new ReleaseClock(releaseDeliveries, settings.releaseInterval());
    }

    @Override
    public synchronized void start() {
        started = true;
        if (!settings.enabled()) {
            return;
        }
        BackOff pauses = new BackOff(settings.firstPause(), settings.longestChannelPause(), settings.giveUpAfter());
        for (ChannelName channel : attemptDelivery.channels()) {
            int workers = channel == ChannelName.EMAIL ? settings.workers() : settings.workersOfOtherChannels();
            for (int number = 1; number <= workers; number++) {
                DeliveryWorker worker =
                        new DeliveryWorker(attemptDelivery, channel, bell, settings.pollInterval(), pauses);
                running.add(worker);
                worker.start("delivery-" + channel + "-" + number);
            }
        }
        releaseClock = new ReleaseClock(releaseDeliveries, settings.releaseInterval());
        releaseClock.start();
    }

    @Override
    public synchronized void stop() {
        releaseClock.stop();
        running.forEach(DeliveryWorker::stop);
        running.clear();
        started = false;
    }

    @Override
    public synchronized boolean isRunning() {
        return started;
    }
}
