package org.nianbao.submission.agency.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.submission.AgencyChanged;
import org.nianbao.events.submission.RegionChanged;
import org.nianbao.submission.agency.application.AgencyEvents;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.Region;
import org.nianbao.submission.agency.model.RegisteredAgency;
import org.nianbao.submission.announcement.messaging.Announcer;
import org.springframework.stereotype.Component;

@Component
class AnnouncedAgencyEvents implements AgencyEvents {

    private final Announcer announcer;

    AnnouncedAgencyEvents(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void changed(Region region) {
        announcer.announce(
                region.code(),
                new RegionChanged(region.code(), region.name(), region.level().name(), region.parentCode()));
    }

    @Override
    public void changed(RegisteredAgency registered) {
        announce(registered, null);
    }

    @Override
    public void left(RegisteredAgency registered, String subject) {
        announce(registered, List.of(subject));
    }

    private void announce(RegisteredAgency registered, @Nullable List<String> departed) {
        Agency agency = registered.agency();
        announcer.announce(
                agency.code(),
                new AgencyChanged(
                        agency.code(),
                        agency.name(),
                        agency.aliases(),
                        agency.kind().name(),
                        EventRegions.of(registered.path()),
                        agency.active(),
                        agency.ruleMakingPower(),
                        departed));
    }
}
