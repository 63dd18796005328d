package org.nianbao.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.stack.client.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything the public can read is compared with what was filed. */
final class PublicPages {

    private static final List<String> HEADINGS =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Stage stage;

    PublicPages(Stage stage) {
        this.stage = stage;
    }

    /** What differs, in sentences; empty when the page and its JSON are right. */
    List<String> differences(DemoReport report) {
        Story.Step step = stage.story().begin("公众");
        List<String> differences = new ArrayList<>();
        JsonNode filed = filed(report);
        Answer json = stage.publicDoor().get(report.page() + ".json");
        if (json.status() != 200 || !json.json().equals(filed)) {
            differences.add("%s.json 与报送的内容不一致（%d）".formatted(report.page(), json.status()));
        }
        Answer page = stage.publicDoor().get(report.page());
        if (page.status() != 200) {
            differences.add("%s 打不开（%d）".formatted(report.page(), page.status()));
        }
        HEADINGS.stream()
                .filter(heading -> !page.body().contains(heading))
                .forEach(heading -> differences.add(report.page() + " 缺少标题：" + heading));
        List<String> expected = PageNumbers.filed(filed);
        List<String> shown = PageNumbers.shown(page.body());
        firstDifference(expected, shown).ifPresent(found -> differences.add(report.page() + " 的表格：" + found));
        if (differences.isEmpty()) {
            step.done("%s%s：六个标题齐全，%d 个数与报送的一致".formatted(stage.frontDoor(), report.page(), expected.size()));
        }
        return differences;
    }

    /** What nobody approved must not be readable; what somebody has filed by hand since may be. */
    List<String> unpublishedPagesThatShow() {
        List<String> shown = new ArrayList<>();
        for (int year : stage.register().years()) {
            String path = "/reports/" + year + "/" + DemoRegister.LATE_AGENCY;
            int status = stage.publicDoor().get(path).status();
            if (status != 404 && !isPublished(year + "-" + DemoRegister.LATE_AGENCY)) {
                shown.add("未公布的年报 " + path + " 得到 " + status + "，应为 404");
            }
        }
        return shown;
    }

    private boolean isPublished(String filing) {
        return stage.filing(filing).path("published").isObject();
    }

    private static JsonNode filed(DemoReport report) {
        ReadingResult result = ReportReader.read(report.file(), report.content());
        if (!(result instanceof Reading reading)) {
            throw new DemoFailedException(report.file() + " 读不出来：" + result);
        }
        // read back, so that numbers are of the same node types as in the answer
        ObjectNode json =
                (ObjectNode) JSON.readTree(ReportJson.write(reading.report()).toString());
        if (ReturnedCell.isIn(report)) {
            ReturnedCell.correct(json);
        }
        return json;
    }

    private static Optional<String> firstDifference(List<String> expected, List<String> shown) {
        if (expected.size() != shown.size()) {
            return Optional.of("应有 %d 个数，实际 %d 个".formatted(expected.size(), shown.size()));
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(shown.get(i))) {
                return Optional.of("第 %d 个数应为 %s，实际 %s".formatted(i + 1, expected.get(i), shown.get(i)));
            }
        }
        return Optional.empty();
    }
}
