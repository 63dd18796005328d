package org.nianbao.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demonstration enters: {@code demo-register.json} on the class path.
 *
 * @param answers what an agency answers to a finding that asks for a reason, by code of the rule
 */
record DemoRegister(
        List<Region> regions, List<Agency> agencies, List<DemoReport> reports, Map<String, String> answers) {

    private static final String FILE = "/demo-register.json";

    /** The agency that has not filed. */
    static final String LATE_AGENCY = "410781102";

    /** The year whose season has a reminder today. */
    static final int REMINDED_YEAR = 2023;

    record Region(
            String code,
            String name,
            String level,
            @Nullable String parentCode) {}

    record Agency(
            String code,
            String name,
            List<String> aliases,
            String kind,
            String regionCode,
            @Nullable Boolean ruleMakingPower) {}

    static DemoRegister load() {
        try (InputStream file = Objects.requireNonNull(DemoRegister.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.builder().build().readValue(file, DemoRegister.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Integer> years() {
        return reports.stream().map(DemoReport::year).distinct().sorted().toList();
    }

    String agencyName(String code) {
        return agencies.stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    String answer(String code) {
        return answers.getOrDefault(code, "已核对原始台账，数据无误，情况属实。");
    }
}
