package org.nianbao.notification.delivery.model;

/** The ways by which people are told. */
public enum ChannelName {
    EMAIL
}
