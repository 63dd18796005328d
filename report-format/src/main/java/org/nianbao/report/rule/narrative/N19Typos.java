package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.QuickPattern;

/**
 * N-19: doubled words, stray Latin words, slips that recur, and characters that were lost (格式三（三）: 工作质量). Names such as IPv6 are no
 * stray words.
 */
final class N19Typos extends TextPatternRule {

    /** Stands for a character that could not be read. */
    private static final char LOST = 0xFFFD;

    private static final Set<String> DOUBLED = Set.of(
            "进行", "加强", "开展", "完善", "强化", "落实", "提高", "提升", "推进", "工作", "信息", "认真", "严格", "积极", "按照", "根据", "通过", "以及",
            "我局", "我镇", "我乡", "我办", "情况", "制度", "机制", "及时", "规范", "主动");
    private static final QuickPattern MARKS = QuickPattern.of("[,、;:]{2,5}|。{2}(?!。)|[,、;:]。|。[,、;]");
    private static final QuickPattern LATIN = QuickPattern.of("[A-Za-z][A-Za-z0-9.@_/:+-]{0,60}");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,20}");
    private static final Set<String> NAMES = Set.of(
            "app", "ipv", "pdf", "word", "excel", "txt", "doc", "docx", "xls", "xlsx", "csv", "ofd", "wps", "html",
            "http", "https", "www", "web", "wifi", "qq", "vr", "ar", "ai", "led", "vip", "ppt", "jpg", "png", "mp",
            "xml", "json", "rss", "api", "ip", "it", "oa", "pc", "ca", "id", "com", "cn", "gov", "km", "kg", "cm", "mm",
            "mg", "ml", "pm", "ph", "vpn", "cad", "gis", "gps", "ems", "vs", "kw", "kv", "kwh", "mw");

    N19Typos() {
        super("N-19", Severity.I, "国办公开办函〔2021〕30号三（三）", "疑似错字“{x}”", "\"{x}\" looks like a slip");
    }

    @Override
    void find(Narrative narrative, PlainText text, List<Finding> findings) {
        for (Typos.Slip slip : Typos.KNOWN) {
            if (!text.text().contains(slip.key())) {
                continue;
            }
            Matcher words = slip.wrong().matcher(text.text());
            while (words.find()) {
                findings.add(slip(text, words, "，应为“" + slip.meant() + "”", ", probably " + slip.meant()));
            }
        }
        doubled(text, findings);
        for (int lost = text.text().indexOf(LOST); lost >= 0; lost = text.text().indexOf(LOST, lost + 1)) {
            findings.add(slip(
                    text, lost, lost + 1, "，原文件这里的字符已损坏，读不出来，应对照原件补上", ", a character that is broken in the file"));
        }
        QuickPattern.Search marks = MARKS.in(text.text());
        while (marks.find()) {
            findings.add(slip(text, marks.start(), marks.end(), "，疑为重复", ", written twice"));
        }
        QuickPattern.Search latin = LATIN.in(text.text());
        while (latin.find()) {
            if (WORD.matcher(latin.group()).matches()
                    && !NAMES.contains(latin.group())
                    && isAmongChinese(text.text(), latin.start() - 1)
                    && isAmongChinese(text.text(), latin.end())) {
                findings.add(slip(text, latin, "，疑为误入的外文", ", a stray foreign word"));
            }
        }
    }

    private void doubled(PlainText text, List<Finding> findings) {
        String words = text.text();
        for (int i = 0; i + 4 <= words.length(); i++) {
            boolean twice = words.charAt(i) == words.charAt(i + 2) && words.charAt(i + 1) == words.charAt(i + 3);
            if (twice && DOUBLED.contains(words.substring(i, i + 2))) {
                findings.add(slip(text, i, i + 4, "，疑为重复", ", written twice"));
            }
        }
    }

    private static boolean isAmongChinese(String text, int place) {
        return place < 0 || place >= text.length() || text.charAt(place) >= '\u4e00' && text.charAt(place) <= '\u9fff';
    }

    private Finding slip(PlainText text, MatchResult words, String what, String whatEn) {
        return slip(text, words.start(), words.end(), what, whatEn);
    }

    private Finding slip(PlainText text, int start, int end, String what, String whatEn) {
        return finding(
                text,
                start,
                end,
                "疑似错字“%2$s”：%1$s中的“%2$s”" + what + "。请核对。",
                "\"%2$s\" in %1$s looks like a slip" + whatEn + ". Check it.");
    }
}
