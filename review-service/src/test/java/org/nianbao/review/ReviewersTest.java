package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators say who sits where: the whole list at once, and only over the list that they have read. */
class ReviewersTest extends ServiceTest {

    private static final String PATH = "/api/v1/reviewers";
    private static final String ONE = "[" + line("u-1", "410000") + "]";

    private Api administrator = new Api(0);
    private Answer before = new Answer(0, "", "");

    @BeforeEach
    void readTheList() {
        administrator = api.as("u-9001", "administrator");
        situations.opened();
        before = administrator.get(PATH).ok();
    }

    @Test
    void areForAdministratorsOnly() {
        api.as("u-3001", "authority").get(PATH).refused(403, "role-missing");
        api.as("u-3001", "authority").put(PATH, ONE, before.etag()).refused(403, "role-missing");
        assertThatNothingChanged();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                    | 400 | wrong-type
            [{"subject":"","role":"AUTHORITY","scope":"410000","name":"x"}]       | 400 | invalid-fields
            [{"subject":"u","role":"COOK","scope":"410000","name":"x"}]           | 400 | wrong-type
            [{"subject":"u","role":"AUTHORITY","scope":"41 00","name":"x"}]       | 400 | invalid-fields
            [{"subject":"u","role":"AUTHORITY","scope":"410000","name":"x"},{"subject":"u","role":"AUTHORITY","scope":"410000","name":"y"}] | 422 | reviewer-twice
            """)
    void areRefusedInABadForm(String body, int status, String code) {
        administrator.put(PATH, body, before.etag()).refused(status, code);
        assertThatNothingChanged();
    }

    @Test
    void areNotReplacedByWhoHasNotReadThem() {
        administrator.put(PATH, ONE).refused(428, "if-match-missing");
        administrator.put(PATH, ONE, "*").refused(412, "stale-etag");
        administrator.put(PATH, ONE, "\"0\"").refused(412, "stale-etag");
        administrator.put(PATH, ONE, "zero").refused(400, "if-match-malformed");
        assertThatNothingChanged();
    }

    @Test
    void areNotReplacedByTwoWhoHaveReadTheSameList() {
        Answer first = administrator.put(PATH, before.text(), before.etag()).ok();

        assertThat(first.etag()).isNotEqualTo(before.etag());
        administrator.put(PATH, ONE, before.etag()).refused(412, "stale-etag");
        assertThat(administrator.get(PATH).ok().etag()).isEqualTo(first.etag());
        assertThat(first.text()).isEqualTo(before.text());
    }

    @Test
    void sitForARegionOrAnAgencyThatIsKnown() {
        String filing = situations.opened();
        String agency = filing.substring(5);
        String body = withAlso(line("u-1", "410000"), line("u-1", "410700"), line("u-1", agency));

        assertThat(administrator.put(PATH, body, before.etag()).ok().json())
                .hasSize(before.json().size() + 3);
    }

    @Test
    void mayNotSitForACodeThatIsNeitherRegionNorAgency() {
        Answer refused = administrator
                .put(PATH, "[" + line("u-1", "410000") + "," + line("u-2", "419999") + "]", before.etag())
                .refused(422, "unknown-scope")
                .pointing("/1/scope");

        assertThat(refused.text()).contains("419999");
        assertThatNothingChanged();
    }

    @Test
    void maySitForWhatTheRegisterHasJustToldOf() {
        String filing = Situations.unusedFiling();
        String list = withAlso(line("u-1", filing.substring(5)));
        administrator.put(PATH, list, before.etag()).refused(422, "unknown-scope");
        submission.say(filing.substring(5), situations.registered(filing, "新乡县人民政府办公室"));

        await().atMost(Duration.ofSeconds(120))
                .until(() -> administrator.put(PATH, list, before.etag()).status() == 200);
    }

    private void assertThatNothingChanged() {
        assertThat(administrator.get(PATH).ok()).isEqualTo(before);
    }

    /** The list as it was read, so that other tests find their reviewers, and more. */
    private String withAlso(String... lines) {
        return before.text().substring(0, before.text().lastIndexOf(']')) + "," + String.join(",", lines) + "]";
    }

    private static String line(String subject, String scope) {
        return "{\"subject\":\"%s\",\"role\":\"AUTHORITY\",\"scope\":\"%s\",\"name\":\"某人\"}".formatted(subject, scope);
    }
}
