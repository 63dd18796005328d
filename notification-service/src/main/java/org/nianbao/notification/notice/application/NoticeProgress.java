package org.nianbao.notification.notice.application;

import java.util.UUID;
import org.nianbao.notification.delivery.application.DeliveryListener;
import org.nianbao.notification.notice.model.NoticeState;
import org.springframework.stereotype.Service;

/** Lets a notice's state follow its delivery. */
@Service
class NoticeProgress implements DeliveryListener {

    private final Notices notices;

    NoticeProgress(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void sent(UUID noticeId) {
        notices.changeState(noticeId, NoticeState.SENT);
    }

    @Override
    public void failed(UUID noticeId) {
        notices.changeState(noticeId, NoticeState.FAILED);
    }
}
