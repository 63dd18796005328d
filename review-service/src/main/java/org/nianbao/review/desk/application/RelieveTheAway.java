package org.nianbao.review.desk.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Absence;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.HandoverKind;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person who is away has claimed goes to the deputy who may have it (same desk and scope, there, four eyes), and
 * otherwise back to its desk. Done again it finds nothing more to do.
 */
@Service
public class RelieveTheAway {

    private final Absences absences;
    private final Tasks tasks;
    private final Cases cases;
    private final Receivers receivers;
    private final PassTask pass;
    private final Deadlines deadlines;

    RelieveTheAway(
            Absences absences, Tasks tasks, Cases cases, Receivers receivers, PassTask pass, Deadlines deadlines) {
        this.absences = absences;
        this.tasks = tasks;
        this.cases = cases;
        this.receivers = receivers;
        this.pass = pass;
        this.deadlines = deadlines;
    }

    /** Everybody who is away today. */
    @Transactional
    public void ofToday() {
        absences.on(deadlines.today()).forEach(absence -> of(absence, null));
    }

    /** One person's tasks. */
    void of(Absence absence, @Nullable String by) {
        tasks.claimedBy(absence.order().subject()).forEach(held -> relieve(held, absence, by));
    }

    private void relieve(DeskTask held, Absence absence, @Nullable String by) {
        cases.require(held.filingId());
        tasks.find(held.id())
                .map(listed -> listed.task())
                .filter(task -> absence.order().subject().equals(task.assignee()))
                .filter(task -> !task.state().ended())
                .ifPresent(task -> pass.pass(task, HandoverKind.ABSENT, deputy(task, absence), note(absence), by));
    }

    private @Nullable String deputy(DeskTask task, Absence absence) {
        return Optional.ofNullable(absence.order().deputy())
                .filter(deputy -> receivers.objection(task, deputy).isEmpty())
                .orElse(null);
    }

    private static String note(Absence absence) {
        return "外出" + absence.order().from() + "至" + absence.order().to() + "："
                + absence.order().reason();
    }
}
