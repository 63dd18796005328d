package org.nianbao.report.write.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.write.PrintableText;

/**
 * The numbers of a report in long form, one cell a line: {@code 单位,年度,表,行,列,数值}. RFC 4180 (lines end with CR LF,
 * quotation marks where they are needed), UTF-8 with a byte order mark, without which spreadsheet programs take Chinese
 * for something else. A name that a spreadsheet program would run as a formula gets an apostrophe in front, as OWASP
 * advises. A missing number is an empty field.
 */
public final class CsvWriter {

    private static final String HEAD = "\uFEFF单位,年度,表,行,列,数值\r\n";

    /** What makes a spreadsheet program calculate: the signs, their wide forms, tabs and line ends in front. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\u3000]*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvWriter() {}

    /** The report's numbers as the bytes of a file. */
    public static byte[] write(AnnualReport report) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (NumberAddress address : report.numberAddresses()) {
            BigDecimal number = report.number(address);
            List<String> place = place(address);
            csv.append(field(report.agencyName()))
                    .append(',')
                    .append(report.year())
                    .append(',')
                    .append(field(place.get(0)))
                    .append(',')
                    .append(field(place.get(1)))
                    .append(',')
                    .append(field(place.get(2)))
                    .append(',')
                    .append(number == null ? "" : number.toPlainString())
                    .append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Table, row and column by their Chinese labels. */
    private static List<String> place(NumberAddress address) {
        if (address instanceof ProactiveAddress proactive) {
            return List.of("表二", proactive.cell().rowLabel(), proactive.cell().columnLabel());
        }
        if (address instanceof RequestAddress request) {
            return List.of("表三", request.row().fullLabel(), request.column().label());
        }
        DisputeAddress dispute = (DisputeAddress) address;
        return List.of("表四", dispute.kind().label(), dispute.outcome().label());
    }

    private static String field(String text) {
        String safe = PrintableText.of(FORMULA.matcher(text).matches() ? "'" + text : text);
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\'' || c == '\t');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
