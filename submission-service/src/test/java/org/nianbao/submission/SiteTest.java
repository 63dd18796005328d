package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.text.TitleText;
import org.nianbao.report.write.HtmlWriter;

/** The public site. */
class SiteTest extends ServiceTest {

    private static final String PAGE = "/reports/2023/410721P01";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @BeforeEach
    void takeOverASeed() {
        agency("410721P01", "新乡县公开办公室", "GOVERNMENT_OFFICE", "410721");
        takeOver("410721P01", ReportJson.writeString(Seeds.XINXIANG.report()));
    }

    private Answer takeOver(String agency, String report) {
        return administrator
                .put(
                        "/api/v1/agencies/" + agency + "/published-reports/2023",
                        "{\"report\":" + report + ",\"publishedAt\":\"2024-01-31T01:00:00Z\"}")
                .expect(200);
    }

    @Test
    void showsARealReportWithItsSixHeadingsThreeTablesAndNumbers() {
        String page = nobody.get(PAGE).expect(200).body();
        assertThat(page)
                .contains(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项",
                        "申请人情况",
                        "法人或其他组织",
                        "复议后起诉")
                .contains(HtmlWriter.article(Seeds.XINXIANG.report()));
        assertThat(page.split("<table", -1)).hasSize(4);
        assertThat(page).contains("2024年1月31日").doesNotContain("<script");
        assertThat(ReportJson.read(nobody.get(PAGE + ".json").expect(200).body()))
                .isEqualTo(Seeds.XINXIANG.report());
    }

    @Test
    void showsTheTitleWithoutTheBlanksOfBrokenLinesAndGivesItAsWritten() {
        agency("410721P04", "新乡县第四办公室", "GOVERNMENT_OFFICE", "410721");
        String written = Seeds.XINXIANG.report().title();
        String broken = written.replace("年度报告", "年度 报告");
        takeOver("410721P04", ReportJson.writeString(Seeds.XINXIANG.report()).replaceFirst(written, broken));
        String shown = TitleText.shown(written);
        assertThat(nobody.get("/?year=2023").expect(200).body()).contains(shown).doesNotContain("年度 报告");
        assertThat(nobody.get("/reports/2023/410721P04").expect(200).body())
                .contains("<title>" + shown + "</title>", "<h1>" + shown + "</h1>");
        assertThat(ReportJson.read(nobody.get("/reports/2023/410721P04.json").body())
                        .title())
                .isEqualTo(broken);
    }

    @Test
    void answersAnUnchangedPageWithItsETagOnly() {
        Answer page = nobody.get(PAGE).expect(200);
        assertThat(page.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(page.header("ETag")).isNotEmpty();
        nobody.get(PAGE, "If-None-Match", page.header("ETag")).expect(304);
        Answer json = nobody.get(PAGE + ".json").expect(200);
        assertThat(json.header("Cache-Control")).isEqualTo("max-age=60, public");
        nobody.get(PAGE + ".json", "If-None-Match", json.header("ETag")).expect(304);
    }

    @Test
    void takesTheSameReportOverOnceAndAnotherOneAsAFurtherRevision() {
        agency("410721P02", "新乡县第二办公室", "GOVERNMENT_OFFICE", "410721");
        String report = ReportJson.writeString(Seeds.XINXIANG.report());
        assertThat(takeOver("410721P02", report).json().at("/revision").asInt()).isEqualTo(1);
        assertThat(takeOver("410721P02", report).json().at("/revision").asInt()).isEqualTo(1);
        String other = report.replace("整改不利", "整改不力");
        assertThat(takeOver("410721P02", other).json().at("/revision").asInt()).isEqualTo(2);
        assertThat(nobody.get("/reports/2023/410721P02").body()).contains("整改不力", "第1版");
        assertThat(nobody.get("/reports/2023/410721P02/revisions/1").body()).contains("整改不利", "已被更正");
    }

    @Test
    void escapesWhatAReportSays() {
        agency("410721P03", "新乡县第三办公室", "GOVERNMENT_OFFICE", "410721");
        String report = ReportJson.writeString(Seeds.XINXIANG.report())
                .replaceFirst("\"preamble\":\"", "\"preamble\":\"<script>alert(1)</script>");
        takeOver("410721P03", report);
        assertThat(nobody.get("/reports/2023/410721P03").body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script");
    }

    @Test
    void listsWhatIsPublicAndFindsItByYearAndName() {
        assertThat(nobody.get("/").expect(200).body()).contains(PAGE, "新乡县公开办公室");
        assertThat(nobody.get("/?year=2023&q=%E5%85%AC%E5%BC%80%E5%8A%9E")
                        .expect(200)
                        .body())
                .contains(PAGE);
        assertThat(nobody.get("/?year=&q=").expect(200).body()).contains(PAGE);
        assertThat(nobody.get("/?year=2003").expect(200).body())
                .doesNotContain(PAGE)
                .contains("没有符合条件的年度报告");
    }

    @Test
    void leadsFromPageToPageWithoutLosingALine() {
        jdbc.sql("""
                        insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                        select 'W' || lpad(n::text, 4, '0'), '分页单位' || n, '{}', 'DEPARTMENT', '410721', false, false
                        from generate_series(1, 60) n""").update();
        jdbc.sql("""
                        insert into published_report (year, agency_code, revision, latest, agency_name, title, origin,
                            report, article, published_at)
                        select 2019, code, 1, true, name, name || '年度报告', 'TAKEN_OVER', '{}', '', now()
                        from agency where code like 'W%'""").update();
        String query = "/?year=2019&q=%E5%88%86%E9%A1%B5";
        String first = nobody.get(query).expect(200).body();
        assertThat(first).contains("W0001", "W0050", "下一页").doesNotContain("W0051");
        String after = first.replaceAll("(?s).*[?&;]after=([A-Za-z0-9_-]+).*", "$1");
        assertThat(nobody.get(query + "&after=" + after).expect(200).body())
                .contains("W0051", "W0060", "第一页")
                .doesNotContain("W0050", "下一页");
    }

    @Test
    void answersWhatIsNotPublicLikeWhatDoesNotExist() {
        season(2022);
        String nowhere = nobody.get("/nope", "Accept", BROWSER).expect(404).body();
        for (String path : new String[] {
            "/reports/2022/410781101", "/reports/2022/NOBODY", "/reports/2022/000.json", PAGE + "/revisions/9"
        }) {
            Answer page = nobody.get(path, "Accept", BROWSER).expect(404);
            assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.body()).isEqualTo(nowhere);
            Answer document = nobody.get(path).expect(404);
            assertThat(document.code()).isEqualTo("not-found");
            assertThat(document.body()).contains("没有公布的年报");
            for (Answer answer : new Answer[] {page, document}) {
                assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
                assertThat(answer.header("ETag")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nope,404",
        "/reports/abc/xyz,404",
        "/reports/2023/000,404",
        "/reports/20230/410781101,404",
        "/reports/2023/%2e%2e,400",
        "/?year=abc,400",
        "/?year=99999,400",
        "/?after=zzz,400",
        "/agency,404",
        "/login,404",
    })
    void answersAMistypedAddressWithAPageForPeopleAndADocumentForPrograms(String path, int status) {
        Answer page = nobody.get(path, "Accept", BROWSER).expect(status);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).contains("政府信息公开工作年度报告", "<a href=\"/\">返回首页", "错误代码：" + status);
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        for (String accept : new String[] {"application/json", "*/*"}) {
            Answer document = nobody.get(path, "Accept", accept).expect(status);
            assertThat(document.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(document.json().at("/status").asInt()).isEqualTo(status);
        }
    }
}
