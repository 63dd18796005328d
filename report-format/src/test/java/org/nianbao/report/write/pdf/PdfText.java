package org.nianbao.report.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that comes out of a PDF, page by page, as a reader copies it. */
final class PdfText {

    private PdfText() {}

    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** Everything but blanks and the page numbers. */
    static String letters(byte[] pdf) throws IOException {
        StringBuilder letters = new StringBuilder();
        for (String page : pages(pdf)) {
            letters.append(withoutNumber(page));
        }
        return letters.toString();
    }

    static String withoutNumber(String page) {
        return squeezed(page.replaceAll("—\\s*\\d+\\s*—", ""));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
