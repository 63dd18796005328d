package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.etag.ETag;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.openapi.AnswersETag;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.review.desk.application.KeepReviewers;
import org.nianbao.review.desk.model.Reviewer;
import org.nianbao.review.desk.model.ReviewerBook;
import org.nianbao.review.desk.model.ReviewerStep;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    @Operation(summary = "Who sits at which desk for which region or agency")
    @GetMapping
    @AnswersETag
    ResponseEntity<List<ReviewerBody>> all(Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return answer(keep.book());
    }

    /** From now on these and nobody else; If-Match is the ETag of the list that was read, or * for the very first. */
    @Operation(summary = "Replaces the list of reviewers over the version that If-Match names (administrators)")
    @PutMapping
    @AnswersETag
    ResponseEntity<List<ReviewerBody>> replace(
            Caller caller,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @NotNull @Size(max = 5000, message = "不能超过 5000 条") List<@NotNull @Valid ReviewerBody> all) {
        caller.require(Role.ADMINISTRATOR);
        List<Reviewer> reviewers = all.stream().map(ReviewerBody::reviewer).toList();
        requireDistinct(reviewers);
        ReviewerStep step = keep.replaceAll(reviewers, seen(ifMatch));
        if (step instanceof ReviewerBook book) {
            return answer(book);
        }
        throw problem(step, reviewers);
    }

    private static long seen(@Nullable String ifMatch) {
        return ifMatch != null && ifMatch.strip().equals("*") ? 0 : ETag.require(ifMatch);
    }

    private static ResponseEntity<List<ReviewerBody>> answer(ReviewerBook book) {
        return ResponseEntity.ok()
                .eTag(ETag.of(book.version()))
                .body(book.reviewers().stream().map(ReviewerBody::of).toList());
    }

    private static ProblemException problem(ReviewerStep step, List<Reviewer> reviewers) {
        if (step instanceof ReviewerStep.Stale stale) {
            return ETag.stale(stale.current());
        }
        Set<String> unknown = ((ReviewerStep.UnknownScopes) step).codes();
        ProblemException problem = new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-scope",
                "没有代码为" + String.join("、", unknown) + "的地区或单位，名单没有变动。刚登记的单位稍候即可使用；地区在登记了所辖单位之后可以使用。");
        for (int at = 0; at < reviewers.size(); at++) {
            if (unknown.contains(reviewers.get(at).scope())) {
                problem.field("/" + at + "/scope", "没有这个地区或单位");
            }
        }
        return problem;
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
