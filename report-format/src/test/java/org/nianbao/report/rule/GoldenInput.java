package org.nianbao.report.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The input of a golden pair: {@code input.txt} or {@code input.json}, and beside it what else the rules are told:
 * {@code filing.json}, {@code last-year.json}, {@code others.json} and {@code subordinates.json} (arrays of
 * {@code {"agencyName","report"}}), {@code publication.json}.
 */
final class GoldenInput {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private GoldenInput() {}

    static CheckInput in(Path folder) throws IOException {
        CheckInput input = report(folder);
        JsonNode filing = json(folder, "filing.json");
        if (filing != null) {
            input = input.forFiling(MAPPER.treeToValue(filing, FilingContext.class));
        }
        JsonNode lastYear = json(folder, "last-year.json");
        if (lastYear != null) {
            input = input.withLastYear(LastYear.of(ReportJson.read(lastYear)));
        }
        JsonNode publication = json(folder, "publication.json");
        if (publication != null) {
            input = input.atPublication(MAPPER.treeToValue(publication, Publication.class));
        }
        return beside(folder, input);
    }

    private static CheckInput beside(Path folder, CheckInput alone) throws IOException {
        CheckInput input = alone;
        JsonNode others = json(folder, "others.json");
        if (others != null) {
            List<OtherReport> reports = others.values().stream()
                    .map(one -> OtherReport.of(name(one), ReportJson.read(one.path("report"))))
                    .toList();
            input = input.withOthers(reports);
        }
        JsonNode subordinates = json(folder, "subordinates.json");
        if (subordinates != null) {
            List<SubordinateReport> reports = subordinates.values().stream()
                    .map(one -> new SubordinateReport(name(one), filed(one.path("report"))))
                    .toList();
            input = input.withSubordinates(reports);
        }
        return input;
    }

    private static CheckInput report(Path folder) throws IOException {
        Path text = folder.resolve("input.txt");
        return Files.exists(text)
                ? CheckInput.of((Reading) ReportReader.read("input.txt", Files.readAllBytes(text)))
                : CheckInput.of(ReportJson.read(Files.readAllBytes(folder.resolve("input.json"))));
    }

    private static String name(JsonNode one) {
        return one.path("agencyName").stringValue("");
    }

    private static @Nullable AnnualReport filed(JsonNode report) {
        return report.isNull() ? null : ReportJson.read(report);
    }

    private static @Nullable JsonNode json(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? MAPPER.readTree(Files.readAllBytes(file)) : null;
    }
}
