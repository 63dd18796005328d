package org.nianbao.notification.delivery.application;

import java.util.UUID;
import org.nianbao.notification.delivery.model.Letter;

/** Knows what the notices say. */
public interface Letters {

    /** The letter of a notice. */
    Letter of(UUID noticeId);
}
