package org.nianbao.review.extension.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.review.desk.application.TaskAccess;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.extension.model.Extension;
import org.nianbao.review.extension.model.ExtensionLimit;
import org.nianbao.review.extension.model.ExtensionOrder;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.FilingProcess;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.reviewcase.application.ThreeTries;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The authority moves one filing's dates: the timer moves with them, also after it has fired, and the ladder of reminders
 * starts again from the new date.
 */
@Service
public class GrantExtension {

    private final Cases cases;
    private final TaskAccess access;
    private final FilingProcess process;
    private final Extensions extensions;
    private final ExtensionLimits limits;
    private final ExtensionEvents events;
    private final ThreeTries tries;
    private final Deadlines deadlines;
    private final Audit audit;

    public GrantExtension(
            Cases cases,
            TaskAccess access,
            FilingProcess process,
            Extensions extensions,
            ExtensionLimits limits,
            ExtensionEvents events,
            ThreeTries tries,
            Deadlines deadlines,
            Audit audit) {
        this.cases = cases;
        this.access = access;
        this.process = process;
        this.extensions = extensions;
        this.limits = limits;
        this.events = events;
        this.tries = tries;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    public Extension grant(String filingId, Actor actor, ExtensionOrder order) {
        return tries.run(() -> once(filingId, actor, order));
    }

    private Extension once(String filingId, Actor actor, ExtensionOrder order) {
        ReviewCase extended = cases.lock(filingId)
                .filter(found -> access.covers(
                        actor, ReviewerRole.AUTHORITY, found.opening().scopes()))
                .orElseThrow(() -> Refusal.of(Kind.ABSENT, "case-not-found", "没有这份报告的审查记录，或者它不在您负责的范围内。"));
        requireDueDate(extended);
        FilingOpening opening = extended.opening();
        LocalDate publishBy = publishBy(order, opening);
        check(order, publishBy, opening);
        checkLimit(filingId, order, opening);
        Extension extension = new Extension(
                UUID.randomUUID(),
                filingId,
                opening.submitBy(),
                order.submitBy(),
                publishBy,
                order.submitBy().plusDays(1).atStartOfDay(BusinessZone.SHANGHAI).toInstant(),
                order.reason(),
                actor.subject(),
                deadlines.now());
        extensions.enter(extension);
        cases.extend(filingId, extension.submitBy(), extension.publishBy(), extension.overdueAt());
        if (extended.state().withAgency()) {
            process.dueDateExtended(filingId, extension.overdueAt());
        }
        audit.record(
                filingId,
                "extension-granted",
                new Dates(opening.submitBy(), opening.publishBy(), null),
                new Dates(extension.submitBy(), extension.publishBy(), extension.reason()));
        events.granted(extension);
        return extension;
    }

    /** What the audit log holds of an extension. */
    private record Dates(
            LocalDate submitBy,
            LocalDate publishBy,
            @Nullable String reason) {}

    private static void requireDueDate(ReviewCase extended) {
        CaseState state = extended.state();
        if (state.ended() || state == CaseState.APPROVED || extended.correction()) {
            throw Refusal.of(Kind.CONFLICT, "nothing-to-extend", "这份报告已审查通过、已公布、正在更正或已免报，没有可以延长的期限。");
        }
    }

    private static LocalDate publishBy(ExtensionOrder order, FilingOpening opening) {
        LocalDate wanted = order.publishBy();
        if (wanted != null) {
            return wanted;
        }
        return opening.publishBy().isBefore(order.submitBy()) ? order.submitBy() : opening.publishBy();
    }

    /** A year from now or from the present date: beyond it the year is a slip, and nobody would be reminded again. */
    private LocalDate latest(FilingOpening opening) {
        LocalDate today = deadlines.today();
        LocalDate present = opening.publishBy();
        return (present.isAfter(today) ? present : today).plusYears(1);
    }

    private void checkLimit(String filingId, ExtensionOrder order, FilingOpening opening) {
        ExtensionLimit limit = limits.of(opening.year());
        int times = extensions.times(filingId);
        if (times >= limit.times()) {
            throw Refusal.of(
                    Kind.CONFLICT,
                    "extended-too-often",
                    "%d年度每份年报最多延期%d次，这份年报已延期%d次，不能再延期。".formatted(opening.year(), limit.times(), times));
        }
        LocalDate first = extensions.firstDate(filingId).orElse(opening.submitBy());
        LocalDate last = first.plusDays(limit.days());
        if (order.submitBy().isAfter(last)) {
            throw Refusal.at(
                    "/submitBy",
                    "beyond-limit",
                    "%d年度最多延期%d天，原报送期限为%s，新的报送期限不能晚于%s。".formatted(opening.year(), limit.days(), first, last));
        }
    }

    private void check(ExtensionOrder order, LocalDate publishBy, FilingOpening opening) {
        if (!order.submitBy().isAfter(opening.submitBy())) {
            throw Refusal.at("/submitBy", "not-later", "新的报送期限必须晚于现在的期限" + opening.submitBy() + "。");
        }
        if (order.submitBy().isBefore(deadlines.today())) {
            throw Refusal.at("/submitBy", "in-the-past", "新的报送期限不能早于今天" + deadlines.today() + "。");
        }
        LocalDate latest = latest(opening);
        if (order.submitBy().isAfter(latest)) {
            throw Refusal.at("/submitBy", "too-late", "新的报送期限不能晚于" + latest + "，请核对年份。");
        }
        if (publishBy.isAfter(latest)) {
            throw Refusal.at("/publishBy", "too-late", "新的公布期限不能晚于" + latest + "，请核对年份。");
        }
        if (publishBy.isBefore(order.submitBy())) {
            throw Refusal.at("/publishBy", "before-submission", "公布期限不能早于报送期限" + order.submitBy() + "。");
        }
    }
}
