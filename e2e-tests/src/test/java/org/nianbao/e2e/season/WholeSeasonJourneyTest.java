package org.nianbao.e2e.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.e2e.season.County.AUTHORITY;
import static org.nianbao.e2e.season.County.AUTHORITY_ABOVE;
import static org.nianbao.e2e.season.County.INSPECTION;
import static org.nianbao.e2e.season.County.SECRECY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.ReportNumbers;
import tools.jackson.databind.JsonNode;

/**
 * The season of the reporting year 2024 in one county, from the opening on 1 December to the circular, with the real parts and
 * a clock that is moved. The departments and townships hand in by 27 January 2025, the last working day before the Spring
 * Festival (28 January to 4 February; Sunday 26 January and Saturday 8 February are worked), the county by 17 February.
 *
 * <p>1 to 46 file early; 47 to 51 after the second reminder, and one desk sleeps over the report of 51; 52 and 53 are returned
 * twice; 54 files in the last second, 55 one second later; 56 has an extension to 10 February and keeps it; 57 has one to
 * 5 February and files five days late; 58 is exempted; 59 never files; 60 is the county's own report, which adds up the
 * others. In February 1 corrects what is published. Every mail stands in whole-season-mails.txt, written down by hand, and
 * no other leaves.
 */
@Order(Integer.MAX_VALUE)
class WholeSeasonJourneyTest extends StagedSeason {

    private static final String EARLY = "1-46 52 53";

    /** A line says: minute of business time, who, what, about which agencies; agencies' people about their own. */
    private static final String MAILS = "/whole-season-mails.txt";

    @Test
    void tellsTheRightPeopleOnTheRightDaysFromTheOpeningToTheCircular() {
        december();
        january();
        theLastDays();
        february();
        theEnd();
        assertThat(sorted(mails().lines())).isEqualTo(sorted(expectedMails()));
    }

    private static Stream<String> expectedMails() {
        try (InputStream table =
                Objects.requireNonNull(WholeSeasonJourneyTest.class.getResourceAsStream(MAILS), MAILS)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // one text, so that a failure shows the lines that differ
    private static String sorted(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("\n"));
    }

    private void december() {
        at("2024-12-01 10:00:00");
        openTheSeason();
        at("2024-12-02 09:00:00");
        at("2024-12-27 09:00:00");
        at("2024-12-28 09:00:00");
        at("2024-12-30 09:00:00");
        at("2024-12-31 09:00:00");
    }

    private void openTheSeason() {
        doors().of(AUTHORITY)
                .post(
                        "/api/v1/seasons",
                        Map.of(
                                "year",
                                County.YEAR,
                                "dueDates",
                                List.of(
                                        due("DEPARTMENT", "2025-01-27", "2025-01-31"),
                                        due("TOWNSHIP", "2025-01-27", "2025-01-31"),
                                        due("COUNTY_GOVERNMENT", "2025-02-17", "2025-02-20"))))
                .require();
        settle();
        assertThat(doors().of(AUTHORITY)
                        .get("/api/v1/seasons/" + County.YEAR)
                        .require()
                        .json()
                        .get("filingsOpened")
                        .asBoolean())
                .isTrue();
    }

    private static Map<String, String> due(String kind, String submitBy, String publishBy) {
        return Map.of("agencyKind", kind, "submitBy", submitBy, "publishBy", publishBy);
    }

    private void january() {
        at("2025-01-08 10:00:00");
        file(EARLY);
        at("2025-01-09 10:00:00");
        proceedings().approve(AUTHORITY, County.units("1-46"));
        giveBack(AUTHORITY, "52 53", "第一次退回：问题部分太简略。");
        proceedings().approve(SECRECY, County.units("1-46"));
        settle();
        proceedings().approve(INSPECTION, County.units("1-46"));
        at("2025-01-10 10:00:00");
        improve("52 53", "建立台账，逐项销号。");
        at("2025-01-13 09:00:00");
        approveWithoutInspection("52 53");
        giveBack(INSPECTION, "52 53", "第二次退回：改进措施不具体。");
        at("2025-01-14 10:00:00");
        improve("52 53", "建立台账，每月通报，年底评议。");
        file("47-51");
        at("2025-01-15 10:00:00");
        proceedings().approve(AUTHORITY, County.units("51"));
        approve("47-50 52 53");
        at("2025-01-18 09:00:00");
        at("2025-01-20 09:00:00");
        proceedings().approve(SECRECY, County.units("51"));
        settle();
        proceedings().approve(INSPECTION, County.units("51"));
        extend(56, "2025-02-10", "2025-02-14");
        extend(57, "2025-02-05", "2025-02-12");
        at("2025-01-21 09:00:00");
        Unit exempted = County.unit(58);
        doors().of(AUTHORITY)
                .post(exempted.filingPath() + "/exemption", Map.of("reason", "机构改革，职能并入云溪县农业农村局。"))
                .require();
        at("2025-01-22 09:00:00");
    }

    private void theLastDays() {
        at("2025-01-24 09:00:00");
        at("2025-01-25 09:00:00");
        at("2025-01-26 09:00:00");
        at("2025-01-27 09:00:00");
        standingAt("2025-01-27 23:59:59");
        file("54");
        standingAt("2025-01-28 00:00:00");
        file("55");
        at("2025-01-28 08:00:00");
        at("2025-01-28 09:00:00");
        at("2025-02-04 09:00:00");
        assertThat(state(54)).isEqualTo("IN_REVIEW");
    }

    private void february() {
        at("2025-02-05 09:00:00");
        approve("54 55");
        at("2025-02-06 08:00:00");
        at("2025-02-06 09:00:00");
        at("2025-02-07 09:00:00");
        file("56");
        approve("56");
        at("2025-02-08 09:00:00");
        at("2025-02-09 09:00:00");
        at("2025-02-10 09:00:00");
        file("57");
        approve("57");
        at("2025-02-12 10:00:00");
        correct(County.unit(1));
        approve("1");
        at("2025-02-13 09:00:00");
        at("2025-02-14 09:00:00");
        consolidate();
        at("2025-02-17 09:00:00");
        at("2025-02-20 09:00:00");
        assertThat(state(60)).isEqualTo("PUBLISHED");
    }

    private void correct(Unit unit) {
        doors().of(unit.clerk())
                .post(unit.filingPath() + "/corrections", Map.of("reason", "公开工作的表述有误。"))
                .require();
        settle();
        proceedings().file(List.of(unit), CountyReports::corrected);
        settle();
    }

    private void consolidate() {
        Unit county = County.unit(60);
        JsonNode byHand = CountyReports.consolidated(county, County.units("1-57"));
        JsonNode consolidation = doors().of(county.clerk())
                .post(county.filingPath() + "/consolidation/draft", Map.of(), Map.of("If-Match", "\"0\""))
                .require()
                .json();
        assertThat(List.of("counted", "missing", "exempt"))
                .extracting(what -> consolidation.get(what).asInt())
                .containsExactly(57, 1, 1);
        JsonNode draft = doors().of(county.clerk())
                .get(county.filingPath() + "/draft")
                .require()
                .json()
                .get("report");
        assertThat(ReportNumbers.of(draft)).isEqualTo(ReportNumbers.of(byHand));
        proceedings().file(List.of(county), any -> byHand);
        settle();
        proceedings().approve(AUTHORITY_ABOVE, County.units("60"));
        proceedings().approve(SECRECY, County.units("60"));
        settle();
        proceedings().approve(INSPECTION, County.units("60"));
    }

    private void theEnd() {
        at("2025-02-21 09:00:00");
        doors().of(AUTHORITY)
                .post("/api/v1/seasons/" + County.YEAR + "/closing", Map.of("reason", "本年度报送工作结束。"))
                .require();
        at("2025-02-24 09:00:00");
        at("2025-03-31 09:00:00");
        assertThat(circular())
                .containsExactly(
                        County.unit(55).filing() + " 1 true",
                        County.unit(57).filing() + " 5 true",
                        County.unit(59).filing() + " 25 false");
        assertThat(doors().word(AUTHORITY, "/api/v1/seasons/" + County.YEAR + "/circular.docx?region=" + County.CODE))
                .contains(
                        County.unit(55).name(),
                        County.unit(57).name(),
                        County.unit(58).name(),
                        County.unit(59).name());
        List<String> states =
                County.all().stream().map(unit -> state(unit.number())).toList();
        assertThat(states.subList(0, 57)).containsOnly("PUBLISHED");
        assertThat(states.subList(57, 60)).containsExactly("EXEMPT", "OPEN", "PUBLISHED");
    }
}
