package org.nianbao.notification.delivery.messaging;

import org.dromara.sms4j.api.SmsBlend;
import org.dromara.sms4j.api.entity.SmsResponse;
import org.nianbao.notification.delivery.application.Channel;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;

/**
 * A text message by sms4j: the title only, since the words do not fit. The suppliers know no message id of ours: a process
 * that dies between their answer and the commit sends a second one.
 */
public final class SmsChannel implements Channel {

    private static final int LONGEST_TITLE = 100;

    private final SmsBlend supplier;

    public SmsChannel(SmsBlend supplier) {
        this.supplier = supplier;
    }

    @Override
    public ChannelName name() {
        return ChannelName.SMS;
    }

    @Override
    public Outcome send(Delivery delivery, Letter letter) {
        SmsResponse answer = supplier.sendMessage(delivery.address(), text(letter));
        String detail = String.valueOf(answer.getData());
        return new Outcome(answer.isSuccess() ? Outcome.Kind.SENT : Outcome.Kind.POSTPONED, detail);
    }

    private static String text(Letter letter) {
        String title = letter.title();
        String shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
        return shown + "（详情请登录年报系统查看）";
    }
}
