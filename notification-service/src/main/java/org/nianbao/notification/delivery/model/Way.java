package org.nianbao.notification.delivery.model;

/**
 * How a person is reached.
 *
 * @param address where the channel finds the person: an e-mail address, a URL, a mobile number
 */
public record Way(ChannelName channel, String address) {}
