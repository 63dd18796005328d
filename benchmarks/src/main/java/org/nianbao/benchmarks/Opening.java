package org.nianbao.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jsoup.Jsoup;

/**
 * What merely opening a file costs: its text taken out with the library for its kind, nothing understood. Each answers how much
 * text there was, so that nothing can be left out.
 */
final class Opening {

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    private Opening() {}

    static int open(SampleFile kind, byte[] content) throws IOException {
        return switch (kind) {
            case TXT, MARKDOWN ->
                new String(content, StandardCharsets.UTF_8).lines().toList().size();
            case HTML ->
                Jsoup.parse(new String(content, StandardCharsets.UTF_8)).text().length();
            case DOCX, XLSX -> parts(content);
            case DOC -> document(content);
            case XLS -> workbook(content);
            case PDF -> portable(content);
        };
    }

    /** StAX over every part that is XML. */
    private static int parts(byte[] content) throws IOException {
        int text = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    text += xml(zip.readAllBytes());
                }
            }
        }
        return text;
    }

    private static int xml(byte[] part) throws IOException {
        try {
            int text = 0;
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                text += reader.next() == XMLStreamReader.CHARACTERS ? reader.getTextLength() : 0;
            }
            return text;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static int document(byte[] content) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            return document.getRange().text().length();
        }
    }

    private static int workbook(byte[] content) throws IOException {
        int text = 0;
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text += cell.toString().length();
                    }
                }
            }
        }
        return text;
    }

    private static int portable(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).length();
        }
    }
}
