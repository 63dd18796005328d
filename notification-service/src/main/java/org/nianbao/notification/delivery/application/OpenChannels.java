package org.nianbao.notification.delivery.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.notification.delivery.model.ChannelName;
import org.springframework.stereotype.Service;

/** The channels that this system has switched on. */
@Service
public class OpenChannels {

    private final Set<ChannelName> names;

    OpenChannels(List<Channel> channels) {
        this.names = channels.stream().map(Channel::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Their names; e-mail is always there. */
    public Set<ChannelName> names() {
        return names;
    }
}
