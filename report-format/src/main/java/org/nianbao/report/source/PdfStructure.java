package org.nianbao.report.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraph each piece of a page belongs to, where a PDF file is tagged (ISO 32000-1, 14.7.4.4). Only that is taken
 * from the tags: what a text says is what can be seen. Not thread-safe.
 */
final class PdfStructure {

    private static final Set<String> BLOCKS =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "LBody", "TD", "TH", "Caption", "Note", "Title");
    private static final int DEEPEST = 30;
    private static final int MOST_NODES = 10_000;

    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName STRUCTURE = COSName.getPDFName("StructTreeRoot");

    private final Map<Integer, COSArray> pieces = new HashMap<>();
    private final Map<COSDictionary, Integer> paragraphs = new IdentityHashMap<>();

    PdfStructure(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCTURE);
        COSDictionary tree = root == null ? null : root.getCOSDictionary(PARENT_TREE);
        if (tree != null) {
            gather(tree);
        }
    }

    /** The arrays of the parent tree by their numbers; a tree that bites its own tail is left. */
    private void gather(COSDictionary tree) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.add(tree);
        while (!open.isEmpty() && seen.size() < MOST_NODES) {
            COSDictionary node = open.remove();
            if (!seen.add(node)) {
                continue;
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < kids.size() && i < MOST_NODES; i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.add(kid);
                }
            }
            COSArray numbers = node.getCOSArray(NUMBERS);
            for (int i = 0; numbers != null && i + 1 < numbers.size() && i < MOST_NODES; i += 2) {
                if (numbers.getObject(i + 1) instanceof COSArray parents) {
                    pieces.put(numbers.getInt(i), parents);
                }
            }
        }
    }

    /** The number of the paragraph that a marked piece of a page is part of, from 1; 0 when the file does not say. */
    int paragraph(PDPage page, int piece) {
        COSArray parents = pieces.get(page.getStructParents());
        if (parents == null || piece < 0 || piece >= parents.size()) {
            return 0;
        }
        COSDictionary block = block(parents.getObject(piece));
        return block == null ? 0 : paragraphs.computeIfAbsent(block, b -> paragraphs.size() + 1);
    }

    private static @Nullable COSDictionary block(@Nullable COSBase element) {
        COSDictionary above = element instanceof COSDictionary dictionary ? dictionary : null;
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            if (BLOCKS.contains(String.valueOf(above.getNameAsString(COSName.S)))) {
                return above;
            }
            above = above.getCOSDictionary(COSName.P);
        }
        return null;
    }
}
