package org.nianbao.notification.notice.application;

import java.util.List;
import org.nianbao.notification.notice.model.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads notices, as far as the reader may see them. */
@Service
public class ReadNotices {

    private final Notices notices;

    ReadNotices(Notices notices) {
        this.notices = notices;
    }

    /** The next notices, newest first; at most the query's limit. */
    @Transactional(readOnly = true)
    public List<Notice> page(NoticeQuery query, Reader reader) {
        return notices.page(query, reader);
    }
}
