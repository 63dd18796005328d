package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.source.WordFile;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.report.write.pdf.PdfWriter;

/** Reports whose tables are pictures: said as such, in every kind of file, and never of a report whose tables are text. */
class PictureTablesTest {

    private static final String PICTURE = "<img src=\"%s\" alt=\"\">".formatted(picture());

    static Stream<AnnualReport> reports() throws IOException {
        return GoldenFiles.in("seeds", ".txt").stream().map(PictureTablesTest::report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysSoOfOurOwnPageWithPicturesForTables(AnnualReport report) {
        refuses("report.html", withPictures(HtmlWriter.page(report)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysSoOfAPageWithoutATitle(AnnualReport report) {
        Document page = Jsoup.parse(withPictures(HtmlWriter.page(report)));
        page.select("h1,title").remove();

        refuses("report.html", page.outerHtml());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysSoOfAPageAroundWhichASiteStands(AnnualReport report) {
        String article =
                Jsoup.parse(withPictures(HtmlWriter.article(report))).body().html();
        String page = "<html><body><div class=top><img src=logo.png><a href=/>首页</a> <a href=/b>政府信息公开年报</a></div>"
                + "<div class=main><div class=left><ul><li><a href=/1>政策文件</a><li><a href=/2>公开指南</a></ul></div><div class=con>"
                + article + "</div></div><div class=foot>主办：平川县人民政府办公室<img src=icp.png></div></body></html>";

        refuses("report.html", page);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void saysSoOfADocument(AnnualReport report) {
        StringBuilder body = new StringBuilder();
        for (Element block : Jsoup.parse(withPictures(HtmlWriter.page(report))).select("h1,h2,p,img")) {
            body.append(
                    block.normalName().equals("img")
                            ? "<w:p><w:r><w:drawing/></w:r></w:p>"
                            : WordFile.paragraph(block.text()));
        }

        refuses("报告.docx", new WordFile().body(body.toString()).bytes());
    }

    @Test
    void saysSoOfADocumentOfTheOldKind() throws IOException {
        refuses("报告.doc", Files.readAllBytes(GoldenFiles.RESOURCES.resolve("office/tables-as-pictures.doc")));
    }

    @Test
    void saysSoOfAPdf() throws IOException {
        AnnualReport report = reports().findFirst().orElseThrow();

        refuses("报告.pdf", pdf(withPictures(HtmlWriter.page(report))));
    }

    @Test
    void saysNothingOfTheKindOfAPageWithPicturesBesideItsTables() throws IOException {
        AnnualReport report = reports().findFirst().orElseThrow();
        String page = HtmlWriter.page(report).replace("<section", PICTURE + "<section");

        ReadingResult result = ReportReader.read("report.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading) result).report()).isEqualTo(report);
    }

    @Test
    void saysThatAnArticleAboutReportsIsNoReport() {
        String page = "<html><body><h1>全市政府信息公开工作推进会召开</h1>" + PICTURE
                + "<p>会议听取了上一年度工作情况的汇报，部署了年度报告编制和公开专栏建设等工作，要求各单位按时报送。</p>".repeat(10) + "</body></html>";

        assertThat(((Unreadable) ReportReader.read("news.html", page.getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo(Unreadable.NOT_A_REPORT);
    }

    private static void refuses(String name, String page) {
        refuses(name, page.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String name, byte[] content) {
        assertThat(ReportReader.read(name, content)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.code()).isEqualTo(Unreadable.TABLES_ARE_PICTURES);
            assertThat(refused.message()).contains("截图或扫描件", "请导入表格为文字的报告");
        });
    }

    private static AnnualReport report(Path file) {
        try {
            Reading reading = (Reading) ReportReader.read(file.toString(), Files.readAllBytes(file));
            AnnualReport plain = reading.report();
            // what a page keeps of a text: its lines
            byte[] page = HtmlWriter.page(plain).getBytes(StandardCharsets.UTF_8);
            return ((Reading) ReportReader.read("report.html", page)).report();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String withPictures(String html) {
        Document page = Jsoup.parse(html);
        for (Element table : page.select("table")) {
            table.before(PICTURE);
            table.remove();
        }
        return page.outerHtml();
    }

    private static String picture() {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static byte[] pdf(String page) throws IOException {
        Document xhtml = Jsoup.parse(page);
        xhtml.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
        xhtml.select("style").remove();
        xhtml.body().attr("style", "font-family: FangSong");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(
                () -> PdfWriter.class.getResourceAsStream("common.ttf"), "FangSong", 400, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml.html(), null);
        builder.toStream(file);
        builder.run();
        return file.toByteArray();
    }
}
