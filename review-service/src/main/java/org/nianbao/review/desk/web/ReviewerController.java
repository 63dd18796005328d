package org.nianbao.review.desk.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.review.desk.application.KeepReviewers;
import org.nianbao.review.desk.model.Reviewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sits where; for administrators. */
@RestController
@RequestMapping("/api/v1/reviewers")
class ReviewerController {

    private final KeepReviewers keep;

    ReviewerController(KeepReviewers keep) {
        this.keep = keep;
    }

    /** Everybody. */
    @GetMapping
    List<ReviewerBody> all(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return keep.all().stream().map(ReviewerBody::of).toList();
    }

    /** From now on these and nobody else. */
    @PutMapping
    List<ReviewerBody> replace(
            Caller caller,
            @RequestBody @NotNull @Size(max = 5000, message = "不能超过 5000 条") List<@NotNull @Valid ReviewerBody> all) {
        caller.require(Role.ADMINISTRATOR);
        List<Reviewer> reviewers = all.stream().map(ReviewerBody::reviewer).toList();
        requireDistinct(reviewers);
        keep.replaceAll(reviewers);
        return all(caller);
    }

    private static void requireDistinct(List<Reviewer> reviewers) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < reviewers.size(); i++) {
            Reviewer one = reviewers.get(i);
            if (!seen.add(List.of(one.subject(), one.role(), one.scope()))) {
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "reviewer-twice", "同一人员、角色和范围重复出现。")
                        .field("/" + i, "与前面的一条重复");
            }
        }
    }
}
