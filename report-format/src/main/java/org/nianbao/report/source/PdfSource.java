package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.nianbao.report.source.layout.Blanks;
import org.nianbao.report.source.layout.Glyph;
import org.nianbao.report.source.layout.PageLayout;
import org.nianbao.report.source.layout.Paragraphs;

/**
 * PDF files with a layer of text. Tables are read by the lines that are drawn, so that a number belongs to the cell it is
 * seen in; a table without lines comes as text with blanks. Nothing in the file is run.
 */
final class PdfSource implements SourceReader {

    /** What {@code PdfWriter} names itself: its blanks are those of the text, and nothing else is believed of it. */
    private static final String OWN = "Nianbao";

    private static final int MOST_PAGES = 100;
    private static final int FEWEST_GLYPHS = 50;

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException {
        FlateBudget.check(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            refuseScripts(document);
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new RefusedFileException(
                        RefusedFileException.TOO_LARGE, "PDF超过" + MOST_PAGES + "页，不可能只是一份年度报告。请只保留报告的页。");
            }
            List<PageLayout> pages = pages(document, lines);
            PdfTables tables = new PdfTables(lines);
            Paragraphs.of(
                    pages,
                    line -> {
                        tables.end();
                        lines.text(line.page(), line.text());
                    },
                    tables::take);
            tables.end();
        } catch (InvalidPasswordException e) {
            throw new RefusedFileException(RefusedFileException.UNSUPPORTED_TYPE, "PDF有密码，不能读取。请去掉密码后再导入。");
        }
    }

    private static void refuseScripts(PDDocument document) throws RefusedFileException, IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        boolean scripted = document.getDocumentCatalog().getOpenAction() instanceof PDActionJavaScript
                || names != null && names.getCOSObject().containsKey(COSName.JAVA_SCRIPT);
        if (scripted) {
            throw new RefusedFileException(
                    RefusedFileException.UNSUPPORTED_TYPE, "PDF中含有脚本，不能读取。请用Word重新导出为PDF，或导入Word文件。");
        }
    }

    private static List<PageLayout> pages(PDDocument document, LineCollector lines)
            throws RefusedFileException, IOException {
        List<PageLayout> pages = new ArrayList<>();
        boolean own = OWN.equals(document.getDocumentInformation().getProducer());
        Blanks blanks = own ? Blanks.EVERY : Blanks.PARTING;
        PdfGlyphs stripper = new PdfGlyphs(new PdfStructure(document));
        int glyphs = 0;
        for (PDPage page : document.getPages()) {
            ReadingStopped.ifInterrupted();
            List<Glyph> ofPage = stripper.of(page);
            glyphs += ofPage.size();
            PdfRulings rulings = new PdfRulings(page);
            boolean turned = page.getRotation() % 180 != 0;
            double height =
                    turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
            pages.add(PageLayout.of(pages.size() + 1, height, ofPage, rulings.rulings(), blanks));
            for (int picture = 0; picture < rulings.pictures(); picture++) {
                lines.picture();
            }
        }
        if (glyphs < FEWEST_GLYPHS) {
            throw new RefusedFileException(
                    RefusedFileException.UNSUPPORTED_TYPE, "PDF中没有文字，可能是扫描件。图片中的文字无法读取，请导入报告的Word文件或文字版PDF。");
        }
        if (stripper.unknown() * 2 > glyphs) {
            throw new RefusedFileException(
                    RefusedFileException.UNSUPPORTED_TYPE, "PDF的字体没有说明各是什么字，文字无法读取。请导入报告的Word文件，或重新导出PDF。");
        }
        return pages;
    }
}
