package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97 to 2003 and of WPS: like {@link ExcelSource}, record by record. */
final class OldExcelSource implements SourceReader {

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException {
        OldExcelSheets sheets = new OldExcelSheets();
        FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(sheets);
        sheets.use(formats);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(formats);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            new HSSFEventFactory().processWorkbookEvents(request, container);
        } catch (EncryptedDocumentException locked) {
            throw Sentences.password();
        } catch (OldFileFormatException old) {
            throw new RefusedFileException(
                    RefusedFileException.UNSUPPORTED_TYPE, "文件是Excel 95或更早的格式，无法读取。请用Excel或WPS打开，另存为.xlsx后再导入。");
        }
        List<Block> tables = new ArrayList<>(sheets.tables());
        for (int i = 0; i < sheets.pictures(); i++) {
            lines.picture();
        }
        new DocumentLines(lines).add(tables);
    }
}
