package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Web pages as content systems publish them: what is around the article is left out, scripts and hidden parts are never
 * read, nothing is fetched.
 */
final class WebPageSource implements SourceReader {

    /** A page with a report pasted from Word, each cell in five elements, has some five thousand. */
    private static final int MOST_ELEMENTS = 60_000;

    private static final String NOT_READ =
            "script,style,noscript,template,iframe,object,embed,svg,select,button,textarea,[hidden],"
                    + "[style~=(?i)display\\s*:\\s*none],[style~=(?i)visibility\\s*:\\s*hidden]";

    @Override
    public void read(byte[] content, LineCollector lines) throws RefusedFileException, IOException {
        String encoding = PageBytes.encoding(content).orElse(null);
        Document page = Jsoup.parse(new ByteArrayInputStream(content), encoding, "");
        if (page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
            throw new RefusedFileException(
                    RefusedFileException.TOO_LARGE, "网页过大，不可能只是一份年度报告。请只保存报告本身的网页，或复制报告的文字保存为纯文本（.txt）后再导入。");
        }
        page.select(NOT_READ).remove();
        SavedWorkbook.withoutSheetNames(page);
        Element article = Article.of(page.body());
        BlockLines blocks = new BlockLines(lines);
        blocks.title(PageTitle.of(page, article));
        blocks.take(article);
    }
}
