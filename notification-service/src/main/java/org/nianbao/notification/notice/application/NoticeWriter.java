package org.nianbao.notification.notice.application;

import java.util.List;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Run;
import org.nianbao.notification.notice.model.Wording;

/** Puts an occasion into words. */
public interface NoticeWriter {

    /** What a person with this name, on this side, reads. */
    Wording write(Occasion occasion, Filing filing, Audience audience, String name);

    /** What a person with this name reads in a letter that tells of several notices of a run. */
    Words digest(Run run, List<Notice> notices, String name);

    /** The words of a letter. */
    record Words(String title, String text) {}
}
