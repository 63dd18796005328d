package org.nianbao.notification.delivery.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nianbao.notification.delivery.model.Attempt;
import org.nianbao.notification.delivery.model.Delivery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how deliveries stand. */
@Service
public class ReadDeliveries {

    private final Deliveries deliveries;

    ReadDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The attempts at deliveries, for each delivery, the first one first. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Attempt>> attempts(Collection<UUID> ids) {
        return deliveries.attempts(ids);
    }

    /** The deliveries of notices, for each notice. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Delivery>> ofNotices(Collection<UUID> noticeIds) {
        return deliveries.ofNotices(noticeIds);
    }
}
