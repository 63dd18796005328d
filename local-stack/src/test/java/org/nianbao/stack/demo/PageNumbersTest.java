package org.nianbao.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.write.HtmlWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The demonstration's own comparison of a public page with what was filed. */
class PageNumbersTest {

    static Stream<DemoReport> seeds() {
        return DemoRegister.load().reports().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheTwoHundredNumbersOfASeedOnItsPage(DemoReport seed) {
        Reading reading = (Reading) ReportReader.read(seed.file(), seed.content());

        List<String> filed = PageNumbers.filed(ReportJson.write(reading.report()));

        assertThat(filed).hasSize(10 + 25 * 7 + 15);
        assertThat(PageNumbers.shown(HtmlWriter.page(reading.report()))).isEqualTo(filed);
    }

    @Test
    void noticesAChangedCell() {
        DemoReport seed = seeds().filter(ReturnedCell::isIn).findFirst().orElseThrow();
        Reading reading = (Reading) ReportReader.read(seed.file(), seed.content());
        JsonNode original = ReportJson.write(reading.report());
        ObjectNode corrected = (ObjectNode) original.deepCopy();

        ReturnedCell.correct(corrected);

        assertThat(original.at("/proactiveDisclosure/normativeDocuments/issued").asInt())
                .isEqualTo(ReturnedCell.WRONG);
        assertThat(PageNumbers.filed(corrected)).isNotEqualTo(PageNumbers.filed(original));
        assertThat(reading.report().preamble() + original).contains("共出台行政规范性文件 1 件");
    }
}
