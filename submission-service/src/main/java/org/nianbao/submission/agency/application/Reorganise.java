package org.nianbao.submission.agency.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.AgencyChange;
import org.nianbao.submission.agency.model.AgencyChangeKind;
import org.nianbao.submission.agency.model.RegisteredAgency;
import org.nianbao.submission.agency.model.Registration;
import org.nianbao.submission.agency.model.RegistrationRefused;
import org.nianbao.submission.agency.model.ReorganisedAgency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames, merges and abolishes agencies; what they filed and published stays as it is. */
@Service
public class Reorganise {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);

    /** The first year with an annual report: nothing earlier can be meant. */
    private static final int FIRST_YEAR = 2008;

    private final Agencies agencies;
    private final Regions regions;
    private final AgencyHistory history;
    private final OpenDuties duties;
    private final AgencyEvents events;
    private final Audit audit;
    private final Clock clock;

    Reorganise(
            Agencies agencies,
            Regions regions,
            AgencyHistory history,
            OpenDuties duties,
            AgencyEvents events,
            Audit audit,
            Clock clock) {
        this.agencies = agencies;
        this.regions = regions;
        this.history = history;
        this.duties = duties;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives an agency another name. The former one becomes an alias, so that a title may use either. */
    @Transactional
    public Registration rename(String code, String name, LocalDate effectiveOn, String reason, String by) {
        var found = agencies.lock(code);
        var refused = refusal(found, effectiveOn);
        if (refused.isPresent()) {
            return refused.get();
        }
        Agency before = found.orElseThrow();
        if (before.name().equals(name)) {
            return RegistrationRefused.SAME_NAME;
        }
        Agency after = before.renamed(name);
        return enter(before, after, AgencyChangeKind.RENAMED, null, effectiveOn, reason, by, List.of());
    }

    /** Merges an agency into another, which reports for both in its own filing. */
    @Transactional
    public Registration merge(String code, String successorCode, LocalDate effectiveOn, String reason, String by) {
        if (code.equals(successorCode)) {
            return RegistrationRefused.OWN_SUCCESSOR;
        }
        // in the order of codes, so that two merged into one another cannot lock each other out
        boolean first = code.compareTo(successorCode) < 0;
        Optional<Agency> one = agencies.lock(first ? code : successorCode);
        Optional<Agency> other = agencies.lock(first ? successorCode : code);
        Optional<Agency> merged = first ? one : other;
        Optional<Agency> successor = first ? other : one;
        var refused = refusal(merged, effectiveOn);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (successor.isEmpty()) {
            return RegistrationRefused.NO_SUCH_SUCCESSOR;
        }
        if (!successor.get().active()) {
            return RegistrationRefused.SUCCESSOR_DISSOLVED;
        }
        String note = "已于%s并入“%s”（%s），应报送的内容由该单位在其年报中一并报送。原因：%s"
                .formatted(DAY.format(effectiveOn), successor.get().name(), successorCode, reason);
        Agency before = merged.orElseThrow();
        return enter(
                before,
                before.dissolved(),
                AgencyChangeKind.MERGED,
                successorCode,
                effectiveOn,
                reason,
                by,
                duties.release(code, effectiveOn, note, by));
    }

    /** Abolishes an agency; nobody reports for it. */
    @Transactional
    public Registration abolish(String code, LocalDate effectiveOn, String reason, String by) {
        var found = agencies.lock(code);
        var refused = refusal(found, effectiveOn);
        if (refused.isPresent()) {
            return refused.get();
        }
        String note = "已于%s撤销，没有承接单位，不再报送年报。原因：%s".formatted(DAY.format(effectiveOn), reason);
        Agency before = found.orElseThrow();
        return enter(
                before,
                before.dissolved(),
                AgencyChangeKind.ABOLISHED,
                null,
                effectiveOn,
                reason,
                by,
                duties.release(code, effectiveOn, note, by));
    }

    private Optional<RegistrationRefused> refusal(Optional<Agency> agency, LocalDate effectiveOn) {
        if (agency.isEmpty()) {
            return Optional.of(RegistrationRefused.NO_SUCH_AGENCY);
        }
        if (!agency.get().active()) {
            return Optional.of(RegistrationRefused.ALREADY_DISSOLVED);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return effectiveOn.isAfter(today) || effectiveOn.getYear() < FIRST_YEAR
                ? Optional.of(RegistrationRefused.NOT_YET_EFFECTIVE)
                : Optional.empty();
    }

    private Registration enter(
            Agency before,
            Agency after,
            AgencyChangeKind kind,
            @Nullable String successor,
            LocalDate effectiveOn,
            String reason,
            String by,
            List<String> released) {
        AgencyChange change = new AgencyChange(
                before.code(), kind, before.name(), successor, effectiveOn, reason, by, clock.instant());
        agencies.change(after);
        history.add(change);
        audit.record(Chains.agency(before.code()), "agency-" + kind.name().toLowerCase(Locale.ROOT), before, change);
        events.changed(
                new RegisteredAgency(after, regions.pathTo(after.regionCode()).orElseThrow()));
        return new ReorganisedAgency(after, change, released);
    }
}
