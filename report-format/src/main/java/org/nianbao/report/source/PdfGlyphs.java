package org.nianbao.report.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.source.layout.Box;
import org.nianbao.report.source.layout.Glyph;
import org.nianbao.report.text.CharacterForms;

/** The glyphs of a page of a PDF file; those printed twice to look bold are taken once. Not thread-safe. */
final class PdfGlyphs extends PDFTextStripper {

    /** A full page of small type has some three thousand. */
    private static final int MOST_GLYPHS = 20_000;

    private static final int DEEPEST = 1000;
    private static final int NONE = -1;

    private static final double ASCENT = 0.85;
    private static final double DESCENT = 0.15;
    private static final double SAME_PLACE = 0.3;

    /** A page that was scanned or drawn a little crooked is read all the same. */
    private static final double ASLANT = 0.2;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<String, List<Glyph>> byText = new HashMap<>();
    private final PdfStructure structure;
    private final Deque<Integer> marked = new ArrayDeque<>();
    private int unknown;

    PdfGlyphs(PdfStructure structure) throws IOException {
        this.structure = structure;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** The glyphs of a page, as it is seen when its rotation is applied. */
    List<Glyph> of(PDPage page) throws IOException {
        glyphs.clear();
        byText.clear();
        marked.clear();
        processPage(page);
        return List.copyOf(glyphs);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (marked.size() < DEEPEST) {
            int piece = properties == null ? NONE : properties.getInt(COSName.MCID, NONE);
            // the pieces of a form are numbered on their own
            boolean onPage = piece != NONE && getLevel() <= 1;
            marked.push(onPage ? structure.paragraph(getCurrentPage(), piece) : paragraph());
        }
    }

    @Override
    public void endMarkedContentSequence() {
        marked.poll();
    }

    private int paragraph() {
        return marked.isEmpty() ? 0 : marked.peek();
    }

    /** How many glyphs so far have no character that anybody could know. */
    int unknown() {
        return unknown;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        ReadingStopped.ifInterrupted();
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || isAslant(position.getTextMatrix())) {
            return;
        }
        if (text.codePoints().anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)) {
            unknown++;
        }
        double size = Math.max(1, position.getFontSizeInPt());
        double x = position.getX();
        double y = position.getY();
        double width = position.getWidth();
        Glyph glyph = new Glyph(
                new Box(x, y - ASCENT * size, x + width, y + DESCENT * size),
                CharacterForms.withoutRadicals(text),
                size,
                paragraph());
        List<Glyph> alike = byText.computeIfAbsent(text, t -> new ArrayList<>());
        if (alike.stream().noneMatch(other -> isSamePlace(other, glyph))) {
            if (glyphs.size() >= MOST_GLYPHS) {
                throw ReadingStopped.tooLarge("PDF的一页中文字过多，不可能是年度报告。请核对文件。");
            }
            alike.add(glyph);
            glyphs.add(glyph);
        }
    }

    /** True for type that is neither level nor upright, such as a watermark across the page. */
    private static boolean isAslant(Matrix matrix) {
        double across = Math.abs(matrix.getScaleX());
        double down = Math.abs(matrix.getShearY());
        return Math.min(across, down) > ASLANT * Math.max(across, down);
    }

    @Override
    protected void writePage() {
        // the glyphs are all that is wanted of a page
    }

    private static boolean isSamePlace(Glyph one, Glyph other) {
        double width = one.box().right() - one.box().left();
        // blanks that are not to be seen stand close together
        double near = SAME_PLACE * Math.min(one.size(), one.text().isBlank() ? width : Math.max(1, width));
        return Math.abs(one.box().left() - other.box().left()) < near
                && Math.abs(one.box().top() - other.box().top()) < near;
    }
}
