package org.nianbao.review.season.messaging;

import java.util.Set;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.submission.SeasonClosed;
import org.nianbao.events.submission.SeasonFrozen;
import org.nianbao.events.submission.SeasonOpened;
import org.nianbao.events.submission.SeasonReopened;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.nianbao.review.season.application.RunSeason;
import org.springframework.stereotype.Component;

/** Takes the events of seasons; those of one season come in order. */
@Component
class SeasonMessages implements MessageHandler {

    private final RunSeason season;

    SeasonMessages(RunSeason season) {
        this.season = season;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                EventType.SEASON_OPENED.ceType(),
                EventType.SEASON_FROZEN.ceType(),
                EventType.SEASON_CLOSED.ceType(),
                EventType.SEASON_REOPENED.ceType());
    }

    @Override
    public void handle(IncomingMessage message) {
        EventType type = EventType.ofCeType(message.type()).orElseThrow();
        if (type == EventType.SEASON_OPENED) {
            SeasonOpened event = EventJson.read(message.body(), SeasonOpened.class);
            season.open(event.year(), event.closesAt());
        } else if (type == EventType.SEASON_REOPENED) {
            SeasonReopened event = EventJson.read(message.body(), SeasonReopened.class);
            season.reopen(event.year(), event.closesAt());
        } else if (type == EventType.SEASON_FROZEN) {
            season.freeze(EventJson.read(message.body(), SeasonFrozen.class).year());
        } else {
            season.close(EventJson.read(message.body(), SeasonClosed.class).year());
        }
    }
}
