package org.nianbao.review.desk.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.review.desk.model.Reviewer;
import org.nianbao.review.desk.model.ReviewerBook;
import org.nianbao.review.desk.model.ReviewerStep;
import org.nianbao.review.reviewcase.application.Scopes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of who sits where. */
@Service
public class KeepReviewers {

    private final Reviewers reviewers;
    private final Scopes scopes;
    private final Audit audit;

    public KeepReviewers(Reviewers reviewers, Scopes scopes, Audit audit) {
        this.reviewers = reviewers;
        this.scopes = scopes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public ReviewerBook book() {
        return reviewers.book();
    }

    /**
     * From now on these and nobody else. A scope that stands in the list already may stay though the register knows it no
     * longer; before the register has told of anything, no scope can be judged.
     *
     * @param version the version of the list that the caller has seen
     */
    @Transactional
    public ReviewerStep replaceAll(List<Reviewer> all, long version) {
        long current = reviewers.lockVersion();
        if (current != version) {
            return new ReviewerStep.Stale(current);
        }
        List<Reviewer> before = reviewers.book().reviewers();
        Set<String> there = before.stream().map(Reviewer::scope).collect(Collectors.toSet());
        List<String> others = all.stream()
                .map(Reviewer::scope)
                .filter(scope -> !there.contains(scope))
                .distinct()
                .toList();
        Set<String> unknown = scopes.unknownAmong(others);
        if (!unknown.isEmpty()) {
            return new ReviewerStep.UnknownScopes(unknown);
        }
        reviewers.replaceAll(all);
        ReviewerBook book = reviewers.book();
        audit.record(
                Chains.REVIEWERS,
                "reviewers-replaced",
                Map.of("version", current, "removed", without(before, all)),
                Map.of("version", book.version(), "added", without(all, before)));
        return book;
    }

    /** Who stands in the one list only; people by subject id. */
    private static List<String> without(List<Reviewer> some, List<Reviewer> others) {
        Set<String> there = new HashSet<>(seats(others));
        return seats(some).stream().filter(seat -> !there.contains(seat)).toList();
    }

    private static List<String> seats(List<Reviewer> some) {
        return some.stream()
                .map(one -> one.subject() + " " + one.role() + " " + one.scope())
                .sorted()
                .toList();
    }
}
