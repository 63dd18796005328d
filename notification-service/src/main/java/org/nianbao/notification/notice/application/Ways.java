package org.nianbao.notification.notice.application;

import java.util.List;
import org.nianbao.notification.delivery.model.Way;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.recipient.model.Recipient;

/** Knows by which ways people are told. */
public interface Ways {

    /** Those the person chose for this kind of notice; none when it is only to be found in the application. */
    List<Way> of(Recipient recipient, NoticeKind kind);

    /** All by which the person can be reached, the first to be tried first. */
    List<Way> all(Recipient recipient);
}
