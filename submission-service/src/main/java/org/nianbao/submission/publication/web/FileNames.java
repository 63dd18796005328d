package org.nianbao.submission.publication.web;

import java.nio.charset.StandardCharsets;
import org.nianbao.report.text.TitleText;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.submission.publication.model.PublishedFile;
import org.nianbao.submission.publication.model.PublishedReport;

/** What a downloaded report is called: its title, and its number for who cannot show Chinese (RFC 6266, RFC 8187). */
final class FileNames {

    private static final int LONGEST = 80;
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private FileNames() {}

    /** The header {@code Content-Disposition}: a PDF is shown by the browser, everything else is saved. */
    static String disposition(PublishedFile file) {
        PublishedReport report = file.report();
        String ending = "." + file.form().ending();
        String number = report.year() + "-" + report.agencyCode() + ending;
        return (file.form() == OutputFormat.PDF ? "inline" : "attachment") + "; filename=\"" + number
                + "\"; filename*=UTF-8''" + encoded(title(report) + ending);
    }

    /** The title without what no file's name may hold. */
    private static String title(PublishedReport report) {
        String written = TitleText.shown(report.report().title())
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|]", "")
                .strip();
        String name = written.isEmpty() ? report.agencyName() + report.year() + "年政府信息公开工作年度报告" : written;
        return name.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append("%02X".formatted(b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
