package org.nianbao.report.reading.pages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.OfficialGrid;

/** A report as a page of a content system. */
public final class WebReport {

    private final AnnualReport report;
    private final Set<PageTrait> traits;
    private final PageMarkup markup;
    private final Random random;

    private WebReport(AnnualReport report, Set<PageTrait> traits, PageMarkup markup, Random random) {
        this.report = report;
        this.traits = traits;
        this.markup = markup;
        this.random = random;
    }

    /** The page in some encoding, declared right, wrong or not at all where that does not matter. */
    public static byte[] of(AnnualReport report, Set<PageTrait> traits, PageMarkup markup, Random random) {
        String page = new WebReport(report, traits, markup, random).page();
        return switch (random.nextInt(6)) {
            case 0 -> bytes(page.replace("utf-8", "gb2312"), Charset.forName("GB18030"));
            case 1 -> bytes(page.replace("utf-8", "GBK"), Charset.forName("GBK"));
            case 2 -> bytes(page.replace("utf-8", "gb2312"), StandardCharsets.UTF_8);
            case 3 -> bytes(page, Charset.forName("GBK"));
            case 4 -> bytes(page.replaceAll("<meta[^>]*charset[^>]*>", ""), StandardCharsets.UTF_8);
            default -> bytes(page, StandardCharsets.UTF_8);
        };
    }

    private static byte[] bytes(String page, Charset charset) {
        return page.getBytes(charset);
    }

    private boolean has(PageTrait trait) {
        return traits.contains(trait);
    }

    private String page() {
        String title = PageTitles.of(report, traits);
        boolean titleAround = has(PageTrait.TITLE_IN_HEADING)
                || has(PageTrait.TITLE_IN_META_ONLY)
                || has(PageTrait.TITLE_IN_HEAD_ONLY);
        String article = titleAround ? body("") : body(title);
        String twice = has(PageTrait.TWICE)
                ? "<div class=\"mobile\">" + article + "</div>"
                : has(PageTrait.TWICE_ONE_HIDDEN)
                        ? "<div class=\"mobile\" style=\"display:none\">" + article + "</div>"
                        : "";
        String headTitle = PageTitles.of(report, Set.of());
        return """
            <!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
            <meta name="SiteName" content="某某市人民政府">%s
            <title>%s</title><style>p{margin:0}</style><script>var a="<table><tr><td>一、本年新收</td><td>9</td></tr></table>";</script></head>
            <body>%s<div class="main">%s<div class="content" id="UCAP-CONTENT">%s</div>%s%s</div>%s</body></html>
            """.formatted(
                has(PageTrait.TITLE_IN_META_ONLY) ? "<meta name=\"ArticleTitle\" content=\"" + headTitle + "\">" : "",
                has(PageTrait.TITLE_IN_HEAD_ONLY) ? headTitle + "_政府信息公开年报_某某市人民政府" : "某某市人民政府",
                navigation(),
                has(PageTrait.TITLE_IN_HEADING) ? "<h1><ucaptitle>" + title + "</ucaptitle></h1>" + date() : "",
                has(PageTrait.LAYOUT_TABLES)
                        ? "<table width=1000><tr><td width=20></td><td><table width=100%><tr><td>" + article
                                + "</td></tr></table></td><td></td></tr></table>"
                        : article,
                attachments(),
                twice,
                footer());
    }

    private static String date() {
        return "<div class=info><span>发布日期：2024-01-23 10:21</span><span>来源：办公室</span><span>浏览次数：<i id=hits>123</i></span></div>";
    }

    private String navigation() {
        return !has(PageTrait.NAVIGATION) ? "" : """
                <div class=top><ul><li><a href=/>首页</a></li><li><a href=/a>政务公开</a></li><li><a href=/b>政府信息公开年报</a></li></ul></div>
                <div class=path>当前位置：<a href=/>首页</a> &gt; <a href=/c>法定主动公开内容</a> &gt; <a href=/d>政府信息公开年报</a></div>
                """;
    }

    private String attachments() {
        String buttons = has(PageTrait.PRINT_BUTTONS)
                ? "<div class=bt>【字体：<a>大</a> <a>中</a> <a>小</a>】 <a href=javascript:>打印本页</a> <a>关闭窗口</a> 分享到：</div>"
                : "";
        String files = has(PageTrait.ATTACHMENTS)
                ? "<p>附件：<a href=1.docx>1. " + report.title() + ".docx</a></p><p><a href=2.xls>2. 附表.xls</a></p>"
                : "";
        return files + buttons;
    }

    private String footer() {
        String related = has(PageTrait.RELATED_REPORTS)
                ? "<div class=related><h3>相关文章</h3><ul><li><a href=1>某某市财政局2019年政府信息公开工作年度报告</a> 2020-01-20</li>"
                        + "<li><a href=2>某某市水利局2018年政府信息公开工作年度报告</a> 2019-01-11</li></ul></div>"
                : "";
        return related
                + (has(PageTrait.NAVIGATION)
                        ? "<div class=foot><p>主办：某某市人民政府办公室 网站标识码：4100000001 联系电话：0371-60000000</p><p>ICP备12345678号-1</p></div>"
                        : "");
    }

    private String body(String title) {
        StringBuilder body = new StringBuilder();
        title.lines().forEach(line -> body.append(markup.paragraph(line)));
        if (has(PageTrait.CONTENTS)) {
            body.append(markup.paragraph("目　录"));
            for (int section = 1; section <= 6; section++) {
                body.append(markup.paragraph(TextPart.section(section).label()));
            }
        }
        report.preamble().lines().forEach(line -> body.append(markup.paragraph(line)));
        List<List<PageTable>> tables = tables();
        StringBuilder one = new StringBuilder();
        for (int number = 1; number <= 6; number++) {
            StringBuilder section = new StringBuilder();
            TextPart part = TextPart.section(number);
            section.append(
                    has(PageTrait.HEADINGS_IN_TABLE_CELLS)
                            ? "<table><tr><td>" + markup.paragraph(part.label()) + "</td></tr></table>"
                            : markup.paragraph(part.label()));
            String text = part.in(report);
            if (text != null) {
                text.lines().forEach(line -> section.append(markup.paragraph(line)));
            } else {
                tables.get(number - 2)
                        .forEach(table -> section.append(
                                has(PageTrait.TABLE_IN_TABLE)
                                        ? "<table><tr><td>" + table.html(markup) + "</td></tr></table>"
                                        : table.html(markup)));
            }
            one.append(has(PageTrait.SECTIONS_IN_DIVS) ? "<div class=box><div>" + section + "</div></div>" : section);
        }
        return body.append(one).toString();
    }

    private List<List<PageTable>> tables() {
        List<List<PageTable>> tables = new ArrayList<>();
        for (OfficialGrid grid : OfficialGrid.of(report)) {
            boolean table3 = tables.size() == 1;
            boolean table4 = tables.size() == 2;
            OfficialGrid laid = table4 && has(PageTrait.DISPUTES_IN_ROWS) ? disputesInRows() : grid;
            PageTable table = new PageTable(laid, traits, random).changed(table3);
            boolean cut = table3 && has(PageTrait.TABLE_3_IN_TWO);
            if (table4 && has(PageTrait.DISPUTES_IN_TWO_TABLES) && !has(PageTrait.DISPUTES_IN_ROWS)) {
                tables.add(disputesInTwo());
            } else {
                tables.add(cut ? table.cut() : List.of(table));
            }
        }
        return tables;
    }

    private List<PageTable> disputesInTwo() {
        return List.of(
                new PageTable(DisputeGrids.reconsideration(report), traits, random).changed(false),
                new PageTable(DisputeGrids.litigation(report), traits, random).changed(false));
    }

    private OfficialGrid disputesInRows() {
        return DisputeGrids.inRows(report, List.of(DisputeKind.values()));
    }
}
