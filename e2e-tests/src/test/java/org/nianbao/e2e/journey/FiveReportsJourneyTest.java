package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.Browser;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.ReportNumbers;
import org.nianbao.e2e.stack.StackUnderTest;
import org.nianbao.stack.layout.Port;
import tools.jackson.databind.JsonNode;

/** Five real reports, each from its file to its public page, as a citizen's browser shows it. */
class FiveReportsJourneyTest {

    /** The headings of the format, 国办公开办函〔2021〕30号. */
    private static final List<String> HEADINGS = List.of(
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");

    /** Cells of the official blank template's table 3 that span rows, with how many. */
    private static final List<String> SPANS_OF_TABLE_3 =
            List.of("三、本年度办理结果×22", "（三）不予公开×8", "（四）无法提供×3", "（五）不予处理×5", "（六）其他处理×3");

    private final Cast cast = new Cast();

    @BeforeEach
    void startTheStack() {
        StackUnderTest.get();
    }

    @Test
    void showsEveryPublishedReportWithTheHeadingsMergedCellsAndNumbersOfItsFile() {
        Map<FilingOnStage, JsonNode> filings = new LinkedHashMap<>();
        for (DemoAgency agency : DemoAgency.values()) {
            FilingOnStage filing = FilingOnStage.open(cast, agency, agency.year());
            JsonNode imported = filing.proposedReport();
            filing.submit(filing.saveDraft(imported)).require();
            filings.put(filing, imported);
        }
        filings.keySet().forEach(FilingOnStage::approveEverywhere);
        filings.keySet().forEach(filing -> filing.awaitState("PUBLISHED"));
        Browser.open(
                page -> filings.forEach((filing, imported) -> assertThatThePageShowsTheReport(page, filing, imported)));
    }

    private void assertThatThePageShowsTheReport(Page page, FilingOnStage filing, JsonNode imported) {
        page.setViewportSize(1200, 900);
        page.navigate(Port.FRONT_DOOR.address() + filing.publicPath());
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pictures", filing.id() + ".png")));
        assertThat(texts(page, "article h2")).as(filing.id()).containsExactlyElementsOf(HEADINGS);
        assertThat(page.title()).contains(String.valueOf(filing.year()));
        assertThat(texts(page, "article table >> nth=1 >> [rowspan]").stream()
                        .map(text -> text.replaceAll("\\s", ""))
                        .toList())
                .as("labels that span rows in table 3 of %s", filing.id())
                .contains("（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理");
        assertThat(spans(page)).as(filing.id()).containsAll(SPANS_OF_TABLE_3);

        assertThat(shownCells(page))
                .as("the 200 numbers of tables 2, 3 and 4 of %s", filing.id())
                .hasSize(200)
                .isEqualTo(ReportNumbers.of(imported));
    }

    /** What the reader sees in each cell, by its address. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> shownCells(Page page) {
        return (Map<String, String>) page.locator("article")
                .first()
                .evaluate("article => Object.fromEntries([...article.querySelectorAll('td[data-cell]')]"
                        + ".map(cell => [cell.dataset.cell, cell.innerText.trim()]))");
    }

    private static List<String> texts(Page page, String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> spans(Page page) {
        return (List<String>) page.locator("article table")
                .nth(1)
                .evaluate("table => [...table.querySelectorAll('[rowspan]')]"
                        + ".map(cell => cell.textContent.replace(/\\s/g, '') + '×' + cell.rowSpan)");
    }
}
