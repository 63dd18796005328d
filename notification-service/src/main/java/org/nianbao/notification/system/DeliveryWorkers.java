package org.nianbao.notification.system;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.notification.delivery.application.AttemptDelivery;
import org.nianbao.notification.delivery.model.BackOff;
import org.springframework.context.SmartLifecycle;

/** Runs the workers for as long as the service runs. */
final class DeliveryWorkers implements SmartLifecycle {

    private final AttemptDelivery attemptDelivery;
    private final DeliveryBell bell;
    private final DeliverySettings settings;
    private final List<DeliveryWorker> running = new ArrayList<>();

    DeliveryWorkers(AttemptDelivery attemptDelivery, DeliveryBell bell, DeliverySettings settings) {
        this.attemptDelivery = attemptDelivery;
        this.bell = bell;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        BackOff pauses = new BackOff(settings.firstPause(), settings.longestChannelPause(), settings.giveUpAfter());
        for (int number = 1; settings.enabled() && number <= settings.workers(); number++) {
            DeliveryWorker worker = new DeliveryWorker(attemptDelivery, bell, settings.pollInterval(), pauses);
            running.add(worker);
            worker.start("delivery-" + number);
        }
    }

    @Override
    public synchronized void stop() {
        running.forEach(DeliveryWorker::stop);
        running.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isEmpty();
    }
}
