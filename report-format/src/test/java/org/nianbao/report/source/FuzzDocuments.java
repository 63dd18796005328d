package org.nianbao.report.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.GoldenFiles;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;

/** The whole documents that are damaged: those kept as files, reports as offices lay them out, and what the writers write. */
final class FuzzDocuments {

    private static @Nullable FuzzDocuments all;

    private final Map<FuzzKind, List<byte[]>> documents = new EnumMap<>(FuzzKind.class);
    private final Map<byte[], XmlDamage> packages = new IdentityHashMap<>();
    private final Map<byte[], PageDamage> pages = new IdentityHashMap<>();

    /** The documents, made once. */
    static synchronized FuzzDocuments all() throws IOException {
        FuzzDocuments made = all == null ? new FuzzDocuments() : all;
        all = made;
        return made;
    }

    private FuzzDocuments() throws IOException {
        AnnualReport report = OfficeReports.all().get(0);
        add(FuzzKind.TXT, files("seeds", ".txt"));
        add(FuzzKind.TXT, files("layouts", ".txt"));
        add(FuzzKind.MARKDOWN, files("pages", ".md"));
        add(FuzzKind.MARKDOWN, List.of(file("layouts/markdown-repeated-labels.txt"), file("layouts/bold-values.txt")));
        add(FuzzKind.HTML, files("pages", ".html"));
        add(FuzzKind.HTML, List.of(HtmlWriter.page(report).getBytes(StandardCharsets.UTF_8)));
        add(
                FuzzKind.DOCX,
                List.of(
                        WordReport.of(report, Set.of()),
                        WordReport.of(report, Set.of(OfficeTrait.NUMBERED_BY_WORD, OfficeTrait.ONE_OUTER_CELL)),
                        file("blank-template-2021.docx")));
        add(FuzzKind.DOC, files("office", ".doc"));
        add(FuzzKind.XLSX, List.of(SheetReport.of(report, new XSSFWorkbook(), SheetReport.Layout.ONE_SHEET, false)));
        add(
                FuzzKind.XLS,
                List.of(SheetReport.of(report, new HSSFWorkbook(), SheetReport.Layout.SHEET_PER_SECTION, false)));
        List<byte[]> portable = new ArrayList<>(files("pdf", ".pdf"));
        portable.add(ReportWriters.write(report, OutputFormat.PDF));
        add(FuzzKind.PDF, portable);
        for (byte[] document : portable) {
            add(FuzzKind.PDF, List.of(unpacked(document)));
        }
    }

    List<byte[]> of(FuzzKind kind) {
        return documents.getOrDefault(kind, List.of());
    }

    /** Damages of a package that leave its XML whole. */
    XmlDamage xml(byte[] document) {
        return packages.computeIfAbsent(document, XmlDamage::new);
    }

    /** Damages of what the pages of a PDF draw. */
    PageDamage pages(byte[] document) {
        return pages.computeIfAbsent(document, PageDamage::new);
    }

    private void add(FuzzKind kind, List<byte[]> whole) {
        documents.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(whole);
    }

    private static List<byte[]> files(String folder, String ending) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path file : GoldenFiles.in(folder, ending)) {
            files.add(Files.readAllBytes(file));
        }
        return files;
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(GoldenFiles.RESOURCES.resolve(name));
    }

    /** The same PDF with nothing compressed, so that damages hit what its pages draw and not only the packing. */
    private static byte[] unpacked(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
                    unpack(stream);
                }
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] plain;
        try (InputStream in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(plain);
        }
    }
}
