package org.nianbao.report.reading.heads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.shapes.PageText;
import org.nianbao.report.reading.shapes.TableStyle;
import org.nianbao.report.write.OfficialTable;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;

/** What a report with other heads is written to and read from. */
enum HeadForm {
    TABS(TableStyle.TABS, ""),
    TABS_OF_A_GRID(TableStyle.TABS_OF_A_GRID, ""),
    TABS_REPEATED(TableStyle.TABS_REPEATED, ""),
    PIPES(TableStyle.MARKDOWN, ""),
    PIPES_REPEATED(TableStyle.MARKDOWN_REPEATED, ""),
    PIPES_BETWEEN(TableStyle.BARS_BETWEEN_CELLS, ""),
    HTML(null, "<table"),
    DOCX(null, "<w:tbl>");

    private final @org.jspecify.annotations.Nullable TableStyle style;
    private final String table;

    HeadForm(@org.jspecify.annotations.Nullable TableStyle style, String table) {
        this.style = style;
        this.table = table;
    }

    /** The report written with these heads in one of its tables, and read again. */
    Reading read(AnnualReport report, Heads heads) {
        String name = style != null ? "report.txt" : this == HTML ? "report.html" : "report.docx";
        if (ReportReader.read(name, write(report, heads)) instanceof Reading reading) {
            return reading;
        }
        throw new AssertionError(this + " was refused");
    }

    private byte[] write(AnnualReport report, Heads heads) {
        if (style != null) {
            List<OfficialTable> tables =
                    OfficialTable.of(report).stream().map(heads::in).toList();
            return PageText.of(report, style, tables).getBytes(StandardCharsets.UTF_8);
        }
        UnaryOperator<String> change = document -> heads.in(document.replace("<wbr/>", ""), table);
        return this == HTML
                ? change.apply(new String(ReportWriters.write(report, OutputFormat.HTML), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)
                : document(ReportWriters.write(report, OutputFormat.DOCX), change);
    }

    private static byte[] document(byte[] written, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
