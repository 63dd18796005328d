package org.nianbao.notification.notice.application;

import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Wording;

/** Puts an occasion into words. */
public interface NoticeWriter {

    /** What a person with this name, on this side, reads. */
    Wording write(Occasion occasion, Filing filing, Audience audience, String name);
}
