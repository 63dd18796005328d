package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of Word 97 to 2003 and of WPS (.doc, .wps). Embedded objects are never opened. */
final class OldWordSource implements SourceReader {

    private static final int FLAGS = 0x0B;

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException {
        List<Block> blocks = new ArrayList<>();
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (isLocked(container)) {
                throw Sentences.password();
            }
            try (HWPFDocument document = new HWPFDocument(container)) {
                OldWordText state = new OldWordText(lines);
                blocks.addAll(new OldWordBlocks(state).in(boxes(document), 0));
                blocks.addAll(new OldWordBlocks(state).in(document.getRange(), 0));
            }
        } catch (EncryptedDocumentException locked) {
            throw Sentences.password();
        } catch (OldFileFormatException old) {
            throw new RefusedFileException(
                    RefusedFileException.UNSUPPORTED_TYPE, "文件是Word 95或更早的格式，无法读取。请用Word或WPS打开，另存为.docx后再导入。");
        }
        new DocumentLines(lines).add(blocks);
    }

    /** A bit in the head of the document says so. */
    private static boolean isLocked(POIFSFileSystem container) throws IOException {
        try (InputStream head = container.createDocumentInputStream("WordDocument")) {
            byte[] start = head.readNBytes(FLAGS + 1);
            return start.length > FLAGS && (start[FLAGS] & 1) == 1;
        }
    }

    /** Text boxes; where they hang is not told, and what stands in them is mostly a title. */
    private static Range boxes(HWPFDocument document) {
        return document.getMainTextboxRange();
    }
}
