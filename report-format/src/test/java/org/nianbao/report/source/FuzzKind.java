package org.nianbao.report.source;

import java.util.List;
import java.util.Random;

/** The kinds of file that are damaged, each with what its readers look for. */
enum FuzzKind {
    TXT(
            15,
            List.of(
                    "\t", "|", "\n", "\u3000", "（", "）", "0", "1,2", "／", "总计", "其他", "三、", "（七）", "<br>", "\u0000",
                    "⼀", "1.")),
    MARKDOWN(15, List.of("|", "|---|", "\n", "**", "`", "<td>", "<table>", "</tr>", "&#124;", "# ", "- ", "0 ", "三、")),
    HTML(
            18,
            List.of(
                    "<table>",
                    "</td>",
                    "<td colspan=\"65535\" rowspan=\"65535\">",
                    "<td rowspan=-1>",
                    "<tr><td>",
                    "<div>",
                    "<p>",
                    "<b><i>",
                    "<!--",
                    "<script>",
                    "<style>",
                    "<svg>",
                    "<template>",
                    "<![CDATA[",
                    "<meta charset=utf-16>",
                    "&#x110000;",
                    "&nbsp",
                    "</body>",
                    "\u0000")),
    DOCX(15, FuzzScraps.XML),
    XLSX(12, FuzzScraps.XML),
    DOC(13, List.of("\u0007", "\u0013", "\u0014", "\u0015", "\uFFFF", "\u0000\u0000")),
    XLS(8, List.of("\u0007", "\uFFFF", "\u0000\u0000", "\u0009\u0008", "\u0012\u0002")),
    PDF(
            4,
            List.of(
                    "<<",
                    ">>",
                    "[",
                    "(",
                    "endobj",
                    "endstream",
                    "stream\n",
                    " 99999999 0 R",
                    " 1 0 R ",
                    "/Length 99999999",
                    "/Length -1",
                    "/Kids [1 0 R]",
                    "/Count 99999999",
                    "/Rotate 90",
                    " q ",
                    " 1e38 0 0 1e38 0 0 cm ",
                    " 0 0 0 0 0 0 cm ",
                    " 0 Tf ",
                    " 1e38 Tf ",
                    " BT ",
                    " 0 0 99999 99999 re f ",
                    " 1e9 0 l S ",
                    "/Filter/FlateDecode",
                    "\u0000"));

    /** Of so many damaged packages and PDFs one is damaged as bytes, the others inside, where they stay whole as files. */
    private static final int INSIDE_OF = 3;

    private final int share;
    private final List<String> scraps;

    FuzzKind(int share, List<String> scraps) {
        this.share = share;
        this.scraps = scraps;
    }

    /** Its cases out of a hundred in the long run; those that cost most are fewest. */
    int share() {
        return share;
    }

    /** The damaged file that a seed stands for. */
    byte[] draw(FuzzDocuments documents, long seed) {
        Random random = new Random(seed * 31 + ordinal());
        List<byte[]> whole = documents.of(this);
        byte[] document = whole.get(random.nextInt(whole.size()));
        boolean inside = random.nextInt(INSIDE_OF) > 0;
        if (inside && (this == DOCX || this == XLSX)) {
            return documents.xml(document).of(random);
        }
        return inside && this == PDF ? documents.pages(document).of(random) : new Damage(random, scraps).of(document);
    }

    /** What XML that is read looks for. */
    private static final class FuzzScraps {
        static final List<String> XML = List.of(
                "<w:tbl>",
                "</w:p>",
                "<w:tc>",
                "<w:p>",
                "<w:r><w:t>1</w:t></w:r>",
                "w:val=\"-1\"",
                "w:val=\"99999999999\"",
                "&#0;",
                "&x;",
                "]]>",
                "<!--",
                "<?x",
                "<v>1e309</v>",
                "<c r=\"XFD1048576\"><v>1</v></c>",
                "<mergeCell ref=\"A1:XFD1048576\"/>",
                "\uFFFF",
                "\u0000");
    }
}
