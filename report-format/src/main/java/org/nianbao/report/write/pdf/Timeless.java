package org.nianbao.report.write.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the moment of its making out of a PDF, so that the same report gives the same bytes. */
final class Timeless {

    private static final Pattern CREATION = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>\\s*");

    private Timeless() {}

    static void make(PDDocument document, String content) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATION.matcher(xmp).replaceAll("").getBytes(StandardCharsets.UTF_8));
        document.setDocumentId((long) content.hashCode());
    }
}
