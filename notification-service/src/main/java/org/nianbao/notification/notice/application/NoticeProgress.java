package org.nianbao.notification.notice.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nianbao.notification.delivery.application.DeliveryListener;
import org.nianbao.notification.delivery.application.ReadDeliveries;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Outcome;
import org.nianbao.notification.notice.model.NoticeState;
import org.springframework.stereotype.Service;

/** Lets a notice's state follow its deliveries, and has what did not arrive go another way. */
@Service
class NoticeProgress implements DeliveryListener {

    private final Notices notices;
    private final ReadDeliveries readDeliveries;
    private final AnotherWay anotherWay;

    NoticeProgress(Notices notices, ReadDeliveries readDeliveries, AnotherWay anotherWay) {
        this.notices = notices;
        this.readDeliveries = readDeliveries;
        this.anotherWay = anotherWay;
    }

    @Override
    public void sent(Delivery delivery, List<Line> lines) {
        follow(lines);
    }

    @Override
    public void failed(Delivery delivery, List<Line> lines, Outcome outcome) {
        anotherWay.take(delivery, lines, outcome);
        follow(lines);
    }

    private void follow(List<Line> lines) {
        Set<UUID> ids = lines.stream().map(Line::noticeId).collect(Collectors.toSet());
        // two channels that end at the same time must see each other
        notices.lock(ids);
        Map<UUID, List<Delivery>> deliveries = readDeliveries.ofNotices(ids);
        ids.forEach(id -> notices.changeState(id, state(deliveries.getOrDefault(id, List.of()))));
    }

    private static NoticeState state(List<Delivery> deliveries) {
        Set<DeliveryState> states = deliveries.stream().map(Delivery::state).collect(Collectors.toSet());
        if (states.contains(DeliveryState.SENT)) {
            return NoticeState.SENT;
        }
        return states.contains(DeliveryState.PENDING) || states.contains(DeliveryState.WAITING)
                ? NoticeState.PENDING
                : NoticeState.FAILED;
    }
}
