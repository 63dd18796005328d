package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.Region;
import tools.jackson.databind.JsonNode;

/** The board of a year with one filing in every situation, in two counties of a prefecture. */
class BoardTest extends ServiceTest {

    private static final AtomicInteger YEAR = new AtomicInteger(1950);
    private static final List<Region> NEIGHBOUR =
            List.of(Situations.COUNTY.get(0), Situations.COUNTY.get(1), new Region("410781", "卫辉市", "COUNTY"));

    private int year;
    private Desks desks;
    private String inTime;
    private String late;
    private String silent;
    private String waiting;
    private String extended;
    private String exempt;
    private String returned;

    @BeforeEach
    void oneInEverySituation() {
        year = YEAR.incrementAndGet();
        desks = new Desks(api, jobs);
        inTime = due("TOWNSHIP", Situations.COUNTY, "2024-01-19");
        late = due("DEPARTMENT", Situations.COUNTY, "2024-01-08");
        silent = due("DEPARTMENT", NEIGHBOUR, "2024-01-08");
        waiting = due("TOWNSHIP", NEIGHBOUR, "2024-01-19");
        extended = due("DEPARTMENT", Situations.COUNTY, "2024-01-09");
        exempt = due("DEPARTMENT", NEIGHBOUR, "2024-01-19");
        returned = due("GOVERNMENT_OFFICE", Situations.COUNTY, "2024-01-19");
        situations.submitAndValidate(inTime, 1);
        situations.submitAndValidate(late, 1);
        desks.approveAll(late);
        submission.say(late, situations.published(late, 1));
        desks.authority().post("/api/v1/cases/" + extended + "/extensions", """
                {"submitBy":"2024-01-26","reason":"=机构合并，数据待核"}""").ok();
        submission.say(exempt, situations.exempted(exempt));
        for (int round = 1; round <= 2; round++) {
            situations.submitAndValidate(returned, round);
            desks.giveBack(returned, "AUTHORITY");
        }
        clock.set("2024-01-17T10:00:00+08:00");
    }

    @Test
    void addsUpToTheListBehindEachNumber() {
        JsonNode board = get(desks.authority(), "/api/v1/season-board?year=" + year);
        List<JsonNode> numbers = new ArrayList<>();
        board.path("total").path("numbers").forEach(numbers::add);
        board.path("regions").forEach(of -> of.path("tally").path("numbers").forEach(numbers::add));
        board.path("kinds").forEach(of -> of.path("tally").path("numbers").forEach(numbers::add));
        assertThat(numbers).hasSize(14 * (1 + 2 + 3));
        for (JsonNode number : numbers) {
            List<String> list = all(number.path("list").asString());
            assertThat(list)
                    .as(number.toString())
                    .doesNotHaveDuplicates()
                    .hasSize(number.path("filings").asInt());
        }
        assertThat(numbers.stream().filter(number -> number.path("filings").asInt() == 0))
                .isNotEmpty();
    }

    @Test
    void tellsOfEachSituation() {
        assertThat(listed("&state=FILED")).containsExactlyInAnyOrder(inTime, late, returned);
        assertThat(listed("&state=NOT_FILED")).containsExactlyInAnyOrder(silent, waiting, extended);
        assertThat(listed("&late=true")).containsExactlyInAnyOrder(late, silent);
        assertThat(listed("&late=false&state=NOT_FILED")).containsExactlyInAnyOrder(waiting, extended);
        assertThat(listed("&state=RETURNED")).containsExactly(returned);
        assertThat(listed("&state=PUBLISHED")).containsExactly(late);
        assertThat(listed("&state=EXEMPT")).containsExactly(exempt);
        assertThat(listed("&state=EXTENDED")).containsExactly(extended);
        assertThat(listed("&kind=TOWNSHIP&region=410721")).containsExactly(inTime);
        assertThat(listed("&region=410700&own=true")).isEmpty();
        assertThat(listed("&region=410700")).hasSize(7);
    }

    @Test
    void saysWhoHasWhatIsStuckAndSinceWhen() {
        String task = desks.claim(inTime, "AUTHORITY");
        assertThat(task).isNotBlank();
        assertThat(listed("&state=STUCK")).containsExactlyInAnyOrder(inTime, silent);
        JsonNode line = line(inTime);
        assertThat(line.path("with").path("owner").asString()).isEqualTo("DESK");
        // Wednesday to Wednesday
        assertThat(line.path("with").path("workingDays").asInt()).isEqualTo(5);
        JsonNode desk = line.path("with").path("desks").get(0);
        assertThat(desk.path("desk").asString()).isEqualTo("AUTHORITY");
        assertThat(desk.path("assignee").asString()).isEqualTo("u-3001");
        assertThat(desk.path("name").asString()).isNotBlank();
        assertThat(desk.path("late").asBoolean()).isTrue();
        assertThat(line.path("with").path("desks").get(1).path("assignee").isNull())
                .isTrue();
        assertThat(line(silent).path("with").path("owner").asString()).isEqualTo("AGENCY");
        assertThat(line(late).path("with").path("owner").asString()).isEqualTo("NOBODY");
    }

    @Test
    void showsACountyItsOwnFilingsOnly() throws IOException, InterruptedException {
        Api county = api.as("u-3011", "authority");
        assertThat(get(county, "/api/v1/season-board?year=" + year)
                        .path("total")
                        .path("filings")
                        .asInt())
                .isEqualTo(4);
        assertThat(get(county, "/api/v1/season-board/filings?year=" + year + "&region=410781")
                        .path("items"))
                .isEmpty();
        county.get("/api/v1/seasons/" + year + "/circular.docx?region=410781").refused(404, "nothing-to-circulate");
        try (XSSFWorkbook book = workbook(county, "")) {
            assertThat(book.getSheet("明细").getLastRowNum()).isEqualTo(4);
        }
        try (XWPFDocument circular = circular(county, "")) {
            assertThat(circular.getParagraphs().get(0).getText().replace("\n", ""))
                    .contains("关于新乡县");
        }
        desks.secrecy().get("/api/v1/season-board/filings?year=" + year).refused(403, "role-missing");
        desks.secrecy().get("/api/v1/season-board.xlsx?year=" + year).refused(403, "role-missing");
        desks.secrecy().get("/api/v1/seasons/" + year + "/circular.docx").refused(403, "role-missing");
    }

    @Test
    void exportsTheNumbersAndTheLinesAsAWorkbook() throws IOException, InterruptedException {
        try (XSSFWorkbook book = workbook(desks.authority(), "")) {
            XSSFSheet numbers = book.getSheet("汇总");
            double sum = 0;
            for (int row = 1; row <= numbers.getLastRowNum(); row++) {
                sum += numbers.getRow(row).getCell(2).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(7);
            assertThat(book.getSheet("明细").getLastRowNum()).isEqualTo(7);
        }
        try (XSSFWorkbook book = workbook(desks.authority(), "&late=true")) {
            assertThat(book.getSheet("明细").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void writesTheCircularWithEverybodyInTheirList() throws IOException, InterruptedException {
        try (XWPFDocument circular = circular(desks.authority(), "?region=410700")) {
            List<String> paragraphs =
                    circular.getParagraphs().stream().map(one -> one.getText()).toList();
            assertThat(paragraphs.get(0).replace("\n", "")).isEqualTo("关于新乡市" + year + "年度政府信息公开工作年度报告报送情况的通报");
            assertThat(paragraphs)
                    .contains(
                            "应报送单位6家：按期报送2家，逾期报送1家，逾期未报送1家，期限未到、尚未报送2家。其中经批准延期1家，退回两次以上1家。另有免报单位1家。",
                            "二、按期报送的单位（2家）",
                            "三、逾期报送的单位（1家）",
                            "2024年1月17日");
            assertThat(rows(circular, 1))
                    .containsExactly(List.of("1", "新乡县", "新乡县人民政府办公室", "2024-01-08", "2024-01-10", "2"));
            assertThat(rows(circular, 2)).containsExactly(List.of("1", "卫辉市", "新乡县人民政府办公室", "2024-01-08", "9"));
            assertThat(rows(circular, 4))
                    .containsExactly(List.of("1", "新乡县", "新乡县人民政府办公室", "2024-01-26", "=机构合并，数据待核"));
            assertThat(rows(circular, 5)).containsExactly(List.of("1", "卫辉市", "新乡县人民政府办公室", "机构撤并"));
            assertThat(rows(circular, 6)).containsExactly(List.of("1", "新乡县", "新乡县人民政府办公室", "2", "整改中"));
        }
    }

    private String due(String kind, List<Region> path, String submitBy) {
        return situations.opened(kind, path, year, LocalDate.parse(submitBy));
    }

    private List<String> listed(String more) {
        return all("/api/v1/season-board/filings?year=" + year + more);
    }

    /** Ids of all filings of a list, in pages of two. */
    private List<String> all(String list) {
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = get(desks.authority(), list + "&limit=2" + after);
            page.path("items").forEach(line -> ids.add(line.path("filingId").asString()));
            after = page.path("next").isNull()
                    ? null
                    : "&after=" + page.path("next").asString();
        } while (after != null);
        return ids;
    }

    private JsonNode line(String filing) {
        return get(desks.authority(), "/api/v1/season-board/filings?year=" + year)
                .path("items")
                .valueStream()
                .filter(line -> line.path("filingId").asString().equals(filing))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode get(Api caller, String path) {
        return caller.get(path).ok().json();
    }

    private XSSFWorkbook workbook(Api caller, String more) throws IOException, InterruptedException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(file(caller, "/api/v1/season-board.xlsx?year=" + year + more, "board.xlsx")));
    }

    private XWPFDocument circular(Api caller, String more) throws IOException, InterruptedException {
        return new XWPFDocument(new ByteArrayInputStream(
                file(caller, "/api/v1/seasons/" + year + "/circular.docx" + more, "circular.docx")));
    }

    private byte[] file(Api caller, String path, String name) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", "Bearer " + Objects.requireNonNull(caller.token()))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        Path kept = Path.of("target", name);
        Files.write(kept, answer.body());
        return answer.body();
    }

    private static List<List<String>> rows(XWPFDocument circular, int table) {
        XWPFTable of = circular.getTables().get(table);
        return of.getRows().stream()
                .skip(1)
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }
}
