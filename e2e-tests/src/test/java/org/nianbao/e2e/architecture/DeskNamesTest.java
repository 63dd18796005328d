package org.nianbao.e2e.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.bpmn.AnnualReportModel;
import org.nianbao.review.desk.model.Desk;

/** A desk has one name wherever a person meets it: in the timeline, in mails, in refusals, in the model. */
class DeskNamesTest {

    @ParameterizedTest
    @EnumSource
    void callsADeskTheSameInEveryService(Desk desk) {
        assertThat(org.nianbao.submission.filing.model.Desk.named(desk.name()).label())
                .isEqualTo(desk.label());
        assertThat(org.nianbao.notification.notice.model.Desk.named(desk.name()).label())
                .isEqualTo(desk.label());
    }

    @Test
    void callsTheTasksOfTheModelLikeTheirDesks() throws IOException {
        try (InputStream model =
                Objects.requireNonNull(AnnualReportModel.class.getResourceAsStream("/" + AnnualReportModel.RESOURCE))) {
            assertThat(new String(model.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "id=\"AuthorityReview\" name=\"" + Desk.AUTHORITY.label() + "\"",
                            "id=\"SecrecyReview\" name=\"" + Desk.SECRECY.label() + "\"",
                            "id=\"DisciplineInspection\" name=\"" + Desk.INSPECTION.label() + "\"");
        }
    }
}
