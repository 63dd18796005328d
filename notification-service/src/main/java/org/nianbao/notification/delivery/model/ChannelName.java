package org.nianbao.notification.delivery.model;

/**
 * The ways by which people are told outside the application. Inside it everybody finds every notice in the list at
 * once; that is no channel, since nobody can switch it off.
 */
public enum ChannelName {
    EMAIL("电子邮件"),
    /** A POST to an address of the person's own system. */
    WEBHOOK("接口推送"),
    /** A text message to a mobile telephone. */
    SMS("短信");

    private final String label;

    ChannelName(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
