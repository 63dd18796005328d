package org.nianbao.review.desk.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.review.desk.model.Absence;
import org.nianbao.review.desk.model.AbsenceOrder;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.Reviewer;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the book of who is away: entered by the person, by the authority of all the person's seats, or by an administrator.
 */
@Service
public class KeepAbsences {

    private final Absences absences;
    private final Reviewers reviewers;
    private final RelieveTheAway relieve;
    private final Deadlines deadlines;
    private final Audit audit;

    KeepAbsences(Absences absences, Reviewers reviewers, RelieveTheAway relieve, Deadlines deadlines, Audit audit) {
        this.absences = absences;
        this.reviewers = reviewers;
        this.relieve = relieve;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** Marks somebody away; on the first day what the person has claimed is passed on, today at once. */
    @Transactional
    public Absence enter(AbsenceOrder order, Actor actor) {
        reviewers.lockVersion();
        requireMay(order.subject(), actor);
        check(order);
        Absence absence = new Absence(UUID.randomUUID(), order, actor.subject(), deadlines.now(), null);
        absences.enter(absence);
        audit.record(Chains.REVIEWERS, "absence-entered", null, order);
        if (absence.covers(deadlines.today())) {
            relieve.of(absence, actor.subject());
        }
        return absence;
    }

    /** The person is back, or does not go. */
    @Transactional
    public Absence end(UUID id, Actor actor) {
        reviewers.lockVersion();
        Absence absence = absences.find(id)
                .filter(found -> may(found.order().subject(), actor))
                .orElseThrow(KeepAbsences::absent);
        if (absence.endedAt() != null || absence.order().to().isBefore(deadlines.today())) {
            throw Refusal.of(Kind.CONFLICT, "absence-over", "这次外出已经结束。");
        }
        absences.end(id, actor.subject(), deadlines.now());
        audit.record(Chains.REVIEWERS, "absence-ended", absence.order(), null);
        return absences.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Absence> list(Actor actor, @Nullable String subject, Absences.@Nullable After after, int limit) {
        String authority = actor.is(ReviewerRole.ADMINISTRATOR) ? null : actor.subject();
        return absences.list(subject, authority, after, limit);
    }

    private void requireMay(String subject, Actor actor) {
        if (seats(subject).isEmpty() || !may(subject, actor)) {
            throw Refusal.of(Kind.ABSENT, "reviewer-not-found", "审核人员名单中没有这个人，或者不在您负责的范围内。");
        }
    }

    private boolean may(String subject, Actor actor) {
        return actor.is(ReviewerRole.ADMINISTRATOR)
                || actor.subject().equals(subject)
                || actor.is(ReviewerRole.AUTHORITY) && absences.seatsWithin(subject, actor.subject());
    }

    private List<Reviewer> seats(String subject) {
        return reviewers.book().reviewers().stream()
                .filter(one -> one.subject().equals(subject))
                .toList();
    }

    private void check(AbsenceOrder order) {
        LocalDate today = deadlines.today();
        if (order.to().isBefore(order.from())) {
            throw Refusal.at("/to", "ends-before-it-begins", "外出的最后一天不能早于第一天" + order.from() + "。");
        }
        if (order.to().isBefore(today)) {
            throw Refusal.at("/to", "in-the-past", "外出的最后一天不能早于今天" + today + "。");
        }
        if (order.to().isAfter(today.plusYears(1))) {
            throw Refusal.at("/to", "too-late", "外出的最后一天不能晚于" + today.plusYears(1) + "，请核对年份；长期离岗请调整审核人员名单。");
        }
        checkDeputy(order);
        absences.overlapping(order.subject(), order.from(), order.to()).ifPresent(other -> {
            throw Refusal.of(
                    Kind.CONFLICT,
                    "absence-overlaps",
                    "该人员已登记" + other.order().from() + "至" + other.order().to() + "外出，请先结束那一次登记。");
        });
    }

    private void checkDeputy(AbsenceOrder order) {
        String deputy = order.deputy();
        if (deputy == null) {
            return;
        }
        if (deputy.equals(order.subject())) {
            throw Refusal.at("/deputy", "own-deputy", "代理人不能是外出人员本人。");
        }
        List<ReviewerRole> roles =
                seats(order.subject()).stream().map(Reviewer::role).toList();
        if (seats(deputy).stream().noneMatch(seat -> roles.contains(seat.role()))) {
            throw Refusal.at("/deputy", "deputy-at-no-desk", "代理人不在外出人员的任何一个岗位上，请另选同岗位的人员，或者不填代理人。");
        }
        absences.overlapping(deputy, order.from(), order.to()).ifPresent(away -> {
            throw Refusal.at(
                    "/deputy",
                    "deputy-away",
                    "代理人已登记" + away.order().from() + "至" + away.order().to() + "外出，请另选代理人。");
        });
    }

    private static Refusal absent() {
        return Refusal.of(Kind.ABSENT, "absence-not-found", "没有这条外出登记，或者它不在您负责的范围内。");
    }
}
