package org.nianbao.bpmn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.bpmn.AnnualReportModel;
import org.nianbao.bpmn.ReportingSeasonModel;

/** The recommended rules of bpmnlint, warnings included, run in a browser so that no test needs Node. */
@TestInstance(Lifecycle.PER_CLASS)
class BpmnlintTest {

    private @Nullable Chromium chromium;

    @BeforeAll
    void startTheBrowser() {
        chromium = Chromium.startOrSkip();
    }

    @AfterAll
    void stopTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {AnnualReportModel.RESOURCE, ReportingSeasonModel.RESOURCE})
    void theModelPassesTheRecommendedRules(String model) {
        assertThat(lint(Chromium.text(model))).isEmpty();
    }

    @Test
    void aGatewayWithoutANameIsReported() {
        String broken = Chromium.text(AnnualReportModel.RESOURCE).replace(" name=\"须经纪委？\"", "");

        assertThat(lint(broken))
                .singleElement()
                .satisfies(report -> assertThat(report)
                        .containsEntry("rule", "label-required")
                        .containsEntry("id", "InspectionNeeded"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> lint(String xml) {
        if (chromium == null) {
            throw new IllegalStateException("not started");
        }
        try (Page page = chromium.page(100, 100)) {
            page.addScriptTag(
                    new Page.AddScriptTagOptions().setContent(Chromium.text("vendor/bpmnlint/bpmnlint.bundle.js")));
            return (List<Map<String, Object>>) page.evaluate("xml => window.lintBpmn(xml)", xml);
        }
    }
}
