package org.nianbao.submission.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.reading.Unreadable;

/** What the reader's refusals are as problems. */
class UnreadableFilesTest {

    @ParameterizedTest
    @CsvSource({
        "NOT_A_REPORT, 422, not-a-report",
        "TWO_REPORTS, 422, two-reports",
        "TABLES_ARE_PICTURES, 422, tables-are-pictures",
        "UNSUPPORTED_TYPE, 422, unsupported-type",
        "NOT_TEXT, 422, not-text",
        "PROTECTED, 422, protected",
        "DAMAGED, 422, damaged",
        "DANGEROUS, 422, dangerous",
        "TOO_SLOW, 422, too-slow",
        "TOO_LARGE, 413, too-large",
        "BUSY, 503, busy"
    })
    void eachRefusalOfAFileIsAClearProblemOfTheCaller(String refusal, int status, String code) {
        ProblemException problem = UnreadableFiles.problem(new Unreadable(refusal, "文件读不出来，请重新保存。"));

        assertThat(problem.status().value()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.problem().detail()).isEqualTo("文件读不出来，请重新保存。");
    }

    @Test
    void saysWhenToSendAFileAgainOnlyWhereThatHelps() {
        ProblemException busy = UnreadableFiles.problem(new Unreadable(Unreadable.BUSY, "请稍后再试。"));
        ProblemException slow = UnreadableFiles.problem(new Unreadable("TOO_SLOW", "请复制到新文档。"));

        assertThat(busy.problem().headers().getFirst("Retry-After")).isEqualTo("10");
        assertThat(slow.problem().headers().getFirst("Retry-After")).isNull();
    }
}
