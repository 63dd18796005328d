package org.nianbao.events;

/** The body of an event. Its subject and its Kafka key are said by the sender: the filing id, the year or the agency code. */
public interface Event {}
