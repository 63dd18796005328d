package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;
import org.nianbao.report.write.HtmlWriter;

/** Pages that browsers, Word, WPS and workbooks keep in one file (.mht). */
class SavedPageSourceTest {

    @ParameterizedTest
    @CsvSource({
        "baisha-scjg-2022, quoted-printable, UTF-8",
        "baisha-scjg-2022, quoted-printable, GB18030",
        "hewan-2023, base64, GB18030",
        "hewan-2023, base64, UTF-8",
        "qinglan-zhujian-2024, 8bit, UTF-8",
        "qinglan-zhujian-2024, 8bit, GB18030",
        "fengze-gongan-2019, binary, UTF-8"
    })
    void readsAPageAsItWasSaved(String name, String encoding, String charset) {
        AnnualReport report = KnownReport.of(name).report();
        byte[] page = page(HtmlWriter.page(report), charset);

        Reading kept = OfficeReports.read("报告.mht", message(encoding, page));

        assertThat(kept.report()).isEqualTo(OfficeReports.read("报告.html", page).report());
        assertThat(kept.report().requests()).isEqualTo(report.requests());
    }

    @Test
    void readsTheSheetsThatTheFirstPageOfAWorkbookFrames() {
        AnnualReport report = KnownReport.of("dongping-2023").report();
        String whole = HtmlWriter.page(report);
        int cut = whole.indexOf("<section id=\"S4\"");
        byte[] frames = page("<html><frameset rows='*,39'><frame src='sheet001.htm'></frameset></html>", "GB18030");
        byte[] first = page(whole.substring(0, cut) + "</article></body></html>", "GB18030");
        byte[] second = page("<html><body>" + whole.substring(cut), "GB18030");

        Reading reading = OfficeReports.read("报告.mht", message("quoted-printable", frames, first, second));

        assertThat(reading.report().requests()).isEqualTo(report.requests());
        assertThat(reading.report().disputes()).isEqualTo(report.disputes());
    }

    @Test
    void readsAPageInPartsInsideOfParts() {
        AnnualReport report = KnownReport.of("hewan-2023").report();
        byte[] inner = message("base64", page(HtmlWriter.page(report), "UTF-8"));
        String outer =
                "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=out\n\n--out\nContent-Type: text/plain\n\n见网页\n--out\n"
                        + new String(inner, StandardCharsets.ISO_8859_1).replaceFirst("(?s).*?(?=Content-Type)", "")
                        + "\n--out--\n";

        Reading reading = OfficeReports.read("报告.mht", outer.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.report().requests()).isEqualTo(report.requests());
    }

    @Test
    void readsOnlyWhatAVisitorSees() {
        byte[] page = page(
                HtmlWriter.page(KnownReport.of("hewan-2023").report())
                        .replace("<h1>", "<script>document.write('一、本年新收 9 9 9')</script><h1>"),
                "UTF-8");

        assertThat(OfficeReports.read("报告.mht", message("base64", page))
                        .report()
                        .requests())
                .isEqualTo(KnownReport.of("hewan-2023").report().requests());
    }

    @Test
    void saysOfALetterWhatToDoWithIt() {
        String letter =
                "From: a@b.cn\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>见附件</p>\n--b--";

        assertThat(refusal(letter)).contains("这是一封邮件", "附件");
    }

    static Stream<String> broken() {
        String head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n";
        return Stream.of(
                head,
                head + "\n--b\n",
                head + "\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--",
                head + "\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n=====A\n--b--",
                head
                        + "\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n=\n==\n=Z=4\n--b",
                head + "\n" + "--b\n".repeat(200_000),
                "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>一、总体情况",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"" + "b".repeat(5_000) + "\"\n\n",
                "MIME-Version: 1.0\n" + "X: y\n".repeat(100_000) + "Content-Type: multipart/related; boundary=b\n",
                nested(300));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void answersBrokenOnesWithASentence(int number) {
        assertThat(refusal(broken().skip(number).findFirst().orElseThrow())).endsWith("。");
    }

    private static String nested(int depth) {
        StringBuilder message = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            message.append("Content-Type: multipart/related; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        return message.append("Content-Type: text/html\n\n<p>一、总体情况").toString();
    }

    private static String refusal(String message) {
        ReadingResult result = ReportReader.read("报告.mht", message.getBytes(StandardCharsets.UTF_8));
        return ((Unreadable) result).message();
    }

    private static byte[] page(String html, String charset) {
        return html.replace("charset=\"utf-8\"", "charset=\"" + (charset.equals("UTF-8") ? charset : "gb2312") + "\"")
                .getBytes(Charset.forName(charset));
    }

    /** A message as programs write them, a picture after the pages. */
    private static byte[] message(String encoding, byte[]... pages) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        write(
                message,
                "From: <Saved by a browser>\r\nSubject: =?utf-8?B?5oql5ZGK?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                        + "\ttype=\"text/html\";\r\n\tboundary=\"----=_NextPart_01\"\r\n\r\nThis is a message with parts.\r\n\r\n");
        for (byte[] page : pages) {
            write(
                    message,
                    "------=_NextPart_01\r\nContent-Location: file:///C:/x.htm\r\nContent-Transfer-Encoding: "
                            + encoding.toUpperCase(Locale.ROOT)
                            + "\r\nContent-Type: text/html;\r\n\tcharset=\"x\"\r\n\r\n");
            message.writeBytes(transferred(encoding, page));
            write(message, "\r\n");
        }
        write(
                message,
                "------=_NextPart_01\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------=_NextPart_01--\r\n");
        return message.toByteArray();
    }

    private static byte[] transferred(String encoding, byte[] page) {
        return switch (encoding) {
            case "base64" -> Base64.getMimeEncoder().encode(page);
            case "quoted-printable" -> quotedPrintable(page);
            default -> page;
        };
    }

    private static byte[] quotedPrintable(byte[] page) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte b : page) {
            if (b == '\n') {
                text.append("\r\n");
                column = 0;
                continue;
            }
            boolean plain =
                    b > ' ' && b < 127 && !Set.of((byte) '=', (byte) '.').contains(b);
            String one = plain ? String.valueOf((char) b) : "=%02X".formatted(b);
            if (column + one.length() > 75) {
                text.append("=\r\n");
                column = 0;
            }
            text.append(one);
            column += one.length();
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(ByteArrayOutputStream message, String text) {
        message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
