package org.nianbao.submission.season.web;

import java.util.Map;
import java.util.TreeMap;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.season.model.DatesRefused;
import org.nianbao.submission.season.model.SeasonRefused;
import org.springframework.http.HttpStatus;

/** Why a command on a season is refused, as a problem document. */
final class SeasonProblems {

    private static final String DATES = "/dueDates";

    private SeasonProblems() {}

    static ProblemException of(SeasonRefused refused) {
        return new ProblemException(status(refused), refused.code(), refused.sentence());
    }

    /** Names each kind of agency with its dates. */
    static ProblemException of(DatesRefused refused) {
        return about(refused.why(), refused.dates());
    }

    static ProblemException about(SeasonRefused refused, Map<AgencyKind, FilingDates> dates) {
        ProblemException problem = of(refused);
        new TreeMap<>(dates)
                .forEach((kind, date) ->
                        problem.field(DATES, kind.label() + "：" + date.submitBy() + "前报送，" + date.publishBy() + "前公布"));
        return problem;
    }

    /** Names the kind and the two dates that stand the wrong way round. */
    static ProblemException reversed(DueDateBody body) {
        return of(SeasonRefused.DATES_REVERSED)
                .field(DATES, body.agencyKind().label() + "：" + body.submitBy() + "晚于" + body.publishBy());
    }

    static ProblemException twice(AgencyKind kind) {
        return of(SeasonRefused.KIND_TWICE).field(DATES, kind.label());
    }

    private static HttpStatus status(SeasonRefused refused) {
        return switch (refused) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case EXISTS, NOT_OPEN, NOT_CLOSED, FROZEN -> HttpStatus.CONFLICT;
            case YEAR_NOT_OVER,
                    CLOSES_IN_THE_PAST,
                    DATES_REVERSED,
                    DATES_PAST,
                    CLOSES_BEFORE_DATES,
                    KIND_TWICE,
                    NOT_PLAUSIBLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
