package org.nianbao.notification.notice.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Way;
import org.nianbao.notification.filing.application.Filings;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.application.NoticeWriter.Words;
import org.nianbao.notification.notice.application.WhoIsTold.Circle;
import org.nianbao.notification.notice.application.WhoIsTold.Told;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeState;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Run;
import org.nianbao.notification.notice.model.Wording;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who would be sent what if these things happened now. Nothing is kept and nothing is sent. */
@Service
public class PreviewRun {

    private final Filings filings;
    private final WhoIsTold whoIsTold;
    private final NoticeWriter writer;
    private final Ways ways;
    private final Timing timing;
    private final Clock clock;

    PreviewRun(Filings filings, WhoIsTold whoIsTold, NoticeWriter writer, Ways ways, Timing timing, Clock clock) {
        this.filings = filings;
        this.whoIsTold = whoIsTold;
        this.writer = writer;
        this.ways = ways;
        this.timing = timing;
        this.clock = clock;
    }

    /**
     * A letter to one person.
     *
     * @param notBefore business time when it would go
     */
    public record PreviewedLetter(
            Recipient recipient, List<ChannelName> channels, Instant notBefore, Words words, List<String> filings) {}

    /** A role that nobody holds. */
    public record Gap(String filingId, String role) {}

    /**
     * What would be sent.
     *
     * @param unknown filings that are not known here, or that the reader may not see
     */
    public record Preview(List<PreviewedLetter> letters, List<Gap> nobody, List<String> unknown) {}

    /** What these occasions of one run would bring. */
    @Transactional(readOnly = true)
    public Preview preview(List<? extends Occasion> occasions, Reader reader) {
        Instant now = clock.instant();
        SortedMap<String, List<Item>> people = new TreeMap<>();
        List<Gap> nobody = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Optional<Filing> known =
                    filings.find(occasion.filingId()).filter(filing -> reader.seesEverythingOf(filing));
            if (known.isEmpty()) {
                unknown.add(occasion.filingId());
                continue;
            }
            Circle circle = whoIsTold.of(occasion, known.get());
            circle.nobody().forEach(role -> nobody.add(new Gap(occasion.filingId(), role.role())));
            circle.people()
                    .forEach(told -> people.computeIfAbsent(told.recipient().subject(), subject -> new ArrayList<>())
                            .add(item(occasion, known.get(), told, now)));
        }
        return new Preview(
                people.values().stream()
                        .map(items -> letter(items, occasions, now))
                        .toList(),
                nobody,
                unknown);
    }

    /** What one occasion says to one person. */
    private record Item(Recipient recipient, Notice notice, Instant notBefore) {}

    private Item item(Occasion occasion, Filing filing, Told told, Instant now) {
        Wording wording = writer.write(
                occasion, filing, told.addressee().audience(), told.recipient().name());
        Notice notice = new Notice(
                Notice.idFor(occasion.eventId(), told.recipient().subject()),
                occasion.eventId(),
                occasion.kind(),
                filing.id(),
                told.addressee().audience(),
                told.addressee().role(),
                told.addressee().nearestScope(),
                told.recipient().subject(),
                wording.title(),
                wording.text(),
                wording.summary(),
                NoticeState.PENDING,
                now,
                null);
        return new Item(told.recipient(), notice, timing.earliest(filing, now));
    }

    private PreviewedLetter letter(List<Item> items, List<? extends Occasion> occasions, Instant now) {
        Recipient recipient = items.get(0).recipient();
        List<Notice> notices = items.stream().map(Item::notice).toList();
        Run run = occasions.get(0).run(timing.day(now)).orElseThrow();
        Words words = notices.size() == 1
                ? new Words(notices.get(0).title(), notices.get(0).text())
                : writer.digest(run, notices, recipient.name());
        return new PreviewedLetter(
                recipient,
                channels(recipient, notices),
                items.stream().map(Item::notBefore).min(Instant::compareTo).orElse(now),
                words,
                notices.stream().map(Notice::filingId).toList());
    }

    private List<ChannelName> channels(Recipient recipient, List<Notice> notices) {
        return notices.stream()
                .flatMap(notice -> ways.of(recipient, notice.kind()).stream())
                .map(Way::channel)
                .distinct()
                .sorted()
                .toList();
    }
}
