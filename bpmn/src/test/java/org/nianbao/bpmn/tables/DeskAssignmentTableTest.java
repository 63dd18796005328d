package org.nianbao.bpmn.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.bpmn.DeskAssignmentTable;

class DeskAssignmentTableTest {

    private static final List<String> KINDS = List.of(
            "DEPARTMENT",
            "GOVERNMENT_OFFICE",
            "TOWNSHIP",
            "COUNTY_GOVERNMENT",
            "PREFECTURE_GOVERNMENT",
            "PROVINCE_GOVERNMENT",
            "VERTICAL_SYSTEM");
    private static final List<String> LEVELS = List.of("PROVINCE", "PREFECTURE", "COUNTY");

    @ParameterizedTest(name = "{0} at {1}: inspection {2} by {3}, secrecy by {4}, authority {5}")
    @CsvSource({
        "DEPARTMENT, COUNTY, REQUIRED, REGION, REGION, REGION",
        "GOVERNMENT_OFFICE, COUNTY, REQUIRED, REGION, REGION, REGION",
        "TOWNSHIP, COUNTY, REQUIRED, REGION, REGION, REGION",
        "DEPARTMENT, PREFECTURE, SAMPLED, REGION, AGENCY, REGION",
        "GOVERNMENT_OFFICE, PREFECTURE, SAMPLED, REGION, AGENCY, REGION",
        "DEPARTMENT, PROVINCE, SAMPLED, AGENCY, AGENCY, REGION",
        "GOVERNMENT_OFFICE, PROVINCE, SAMPLED, AGENCY, AGENCY, REGION",
        "COUNTY_GOVERNMENT, COUNTY, REQUIRED, REGION, REGION, REGION_ABOVE",
        "PREFECTURE_GOVERNMENT, PREFECTURE, REQUIRED, REGION, REGION, REGION_ABOVE",
        "PROVINCE_GOVERNMENT, PROVINCE, INFORMED, REGION, REGION, REGION",
        "VERTICAL_SYSTEM, PROVINCE, INFORMED, REGION, AGENCY, REGION",
        "VERTICAL_SYSTEM, COUNTY, INFORMED, REGION, AGENCY, REGION",
        "TOWNSHIP, PREFECTURE, REQUIRED, REGION, REGION, REGION",
    })
    void saysHowAndWhereTheDesksSit(
            String kind, String level, String inspection, String inspectionLevel, String secrecy, String authority) {
        assertThat(ask(kind, level))
                .containsOnly(
                        Map.entry(DeskAssignmentTable.Output.INSPECTION, inspection),
                        Map.entry(DeskAssignmentTable.Output.INSPECTION_LEVEL, inspectionLevel),
                        Map.entry(DeskAssignmentTable.Output.SECRECY_LEVEL, secrecy),
                        Map.entry(DeskAssignmentTable.Output.AUTHORITY_LEVEL, authority));
    }

    @Test
    void answersForEveryKindAtEveryLevelAndUsesAllThreeModes() {
        Set<Object> modes = KINDS.stream()
                .flatMap(kind -> LEVELS.stream().map(level -> ask(kind, level)))
                .map(result -> result.get(DeskAssignmentTable.Output.INSPECTION))
                .collect(Collectors.toSet());

        assertThat(modes).containsExactlyInAnyOrder("REQUIRED", "SAMPLED", "INFORMED");
    }

    private static Map<String, Object> ask(String kind, String level) {
        Map<String, Object> result = Tables.ask(
                DeskAssignmentTable.KEY,
                Map.of(
                        DeskAssignmentTable.Input.AGENCY_KIND, kind,
                        DeskAssignmentTable.Input.REGION_LEVEL, level));
        assertThat(result).as(kind + " " + level).isNotNull();
        return java.util.Objects.requireNonNull(result);
    }
}
