package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** Published reports as files. */
class DownloadTest extends ServiceTest {

    private static final AnnualReport REPORT = Seeds.XINFANG.report();
    private static final String AGENCY = "410781D01";
    private static final String ADDRESS = "/reports/2023/" + AGENCY;

    @BeforeEach
    void publishedInTwoRevisions() {
        agency(AGENCY, "卫辉市信访局", "DEPARTMENT", "410781");
        if (nobody.get(ADDRESS).status() == 404) {
            ObjectNode first = (ObjectNode) ReportJson.write(REPORT);
            ((ObjectNode) first.get("sections")).put("otherMatters", "第一版。");
            takeOver(AGENCY, first.toString());
            takeOver(AGENCY, ReportJson.writeString(REPORT));
        }
    }

    private void takeOver(String agency, String report) {
        administrator
                .put("/api/v1/agencies/" + agency + "/published-reports/2023", "{\"report\":" + report + "}")
                .expect(200);
    }

    static Set<OutputFormat> forms() {
        return EnumSet.of(OutputFormat.PDF, OutputFormat.DOCX, OutputFormat.XLSX, OutputFormat.CSV);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesThePublishedReportInEveryForm(OutputFormat form) {
        HttpResponse<byte[]> file = bytes(ADDRESS + "." + form.ending());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(MediaType.parseMediaType(header(file, "Content-Type")))
                .isEqualTo(MediaType.parseMediaType(form.mediaType()));
        assertThat(header(file, "Content-Disposition"))
                .startsWith(form == OutputFormat.PDF ? "inline; " : "attachment; ")
                .contains("filename=\"2023-410781D01." + form.ending() + "\"")
                .contains("filename*=UTF-8''%E5%8D%AB%E8%BE%89%E5%B8%82")
                .endsWith("." + form.ending());
        assertThat(header(file, "Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(file.body()).isEqualTo(ReportWriters.write(REPORT, form));
        if (form != OutputFormat.CSV) {
            Reading read = (Reading) ReportReader.read("年报." + form.ending(), file.body());
            assertThat(read.report().requests()).isEqualTo(REPORT.requests());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersAnUnchangedFileWithItsETagOnlyAndTheSameBytesForEver(OutputFormat form) {
        String address = ADDRESS + "." + form.ending();
        HttpResponse<byte[]> first = bytes(address);
        String etag = header(first, "ETag");

        assertThat(etag).matches("\"[0-9a-f]{64}\"");
        nobody.get(address, "If-None-Match", etag).expect(304);
        nobody.get(address, "If-None-Match", "\"other\"").expect(200);
        assertThat(bytes(address).body()).isEqualTo(first.body());
        assertThat(made("2", form)).isEqualTo(1);
    }

    @Test
    void keepsTheEarlierRevisionReachable() {
        assertThat(bytes(ADDRESS + "/revisions/1.csv").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> old = bytes(ADDRESS + "/revisions/1.pdf");
        HttpResponse<byte[]> current = bytes(ADDRESS + "/revisions/2.pdf");

        assertThat(current.body()).isEqualTo(bytes(ADDRESS + ".pdf").body());
        assertThat(((Reading) ReportReader.read("old.pdf", old.body()))
                        .report()
                        .sections()
                        .otherMatters())
                .isEqualTo("第一版。");
    }

    @Test
    void givesAPartOfAFileToWhoAsksForIt() {
        Answer part = nobody.get(ADDRESS + ".pdf", "Range", "bytes=0-4");

        assertThat(part.expect(206).body()).isEqualTo("%PDF-");
        assertThat(part.header("Content-Range")).startsWith("bytes 0-4/");
    }

    @Test
    void makesAFileOnceForManyWhoAskAtOnce() throws Exception {
        agency("410781D02", "卫辉市信访局", "DEPARTMENT", "410781");
        takeOver("410781D02", ReportJson.writeString(REPORT));
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<String>> etags = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            etags.add(people.submit(() -> header(bytes("/reports/2023/410781D02.pdf"), "ETag")));
        }
        Set<String> different = new HashSet<>();
        for (Future<String> etag : etags) {
            different.add(etag.get());
        }
        people.shutdown();

        assertThat(different).hasSize(1).doesNotContain("");
    }

    @Test
    void saysWhyAReportHasNoFormOfThatKind() {
        agency("410781D03", "卫辉市信访局", "DEPARTMENT", "410781");
        ObjectNode report = (ObjectNode) ReportJson.write(REPORT);
        ((ObjectNode) report.get("sections")).put("otherMatters", "长".repeat(150_000));
        takeOver("410781D03", report.toString());

        Answer refused = nobody.get("/reports/2023/410781D03.pdf");

        assertThat(refused.expect(404).code()).isEqualTo("no-such-form");
        nobody.get("/reports/2023/410781D03.csv").expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/reports/2023/NOBODY.pdf",
        "/reports/2019/410781D01.csv",
        "/reports/2023/410781D01.exe",
        "/reports/2023/410781D01.PDF",
        "/reports/2023/410781D01/revisions/9.pdf"
    })
    void answersWhatIsNotPublicLikeWhatDoesNotExist(String path) {
        nobody.get(path).expect(404);
        assertThat(nobody.get(path, "Accept", "text/html").expect(404).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void offersTheFilesOnThePage() {
        String page = nobody.get(ADDRESS).expect(200).body();

        for (OutputFormat form : forms()) {
            assertThat(page).contains("href=\"" + ADDRESS + "." + form.ending() + "\"");
        }
        assertThat(nobody.get(ADDRESS + "/revisions/1").body()).contains(ADDRESS + "/revisions/1.pdf");
    }

    private long made(String revision, OutputFormat form) {
        return jdbc.sql("select count(*) from published_file where agency_code = ? and revision = ?::int and form = ?")
                .params(AGENCY, revision, form.ending())
                .query(Long.class)
                .single();
    }

    private HttpResponse<byte[]> bytes(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(nobody.request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new AssertionError("No answer", failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", stopping);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
