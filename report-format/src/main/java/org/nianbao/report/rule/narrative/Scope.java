package org.nianbao.report.rule.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence speaks of the filer or of others: of the whole district, of subordinates, of another agency. */
enum Scope {
    OWN,
    FOREIGN;

    private static final Pattern MARK = Pattern.compile(
            "[我本](?:局|镇|乡|办|委|厅|院|队|所|站|中心|单位|机关|部门|街道|级|公司|处)|机关本级"
                    + "|[我本全](?:省|市|县|区|州|盟|旗)(?!(?:政府|人民政府)?(?:门户)?网)|全(?:镇|乡|街道)|全系统|系统内"
                    + "|各(?:级|地|单位|股室|科室|处室|站所|村居|部门|乡镇|镇|乡|街道|县|区|市|州|村|社区|局|委办局|有关部门)|(?:所属|下属|直属|下辖|[县市区省]直)(?:各|单位|部门|机关|机构|行政机关)");
    private static final String BETWEEN = "(?:共|总|累计|全年|本年度?|今年|当年|\\d{4}年度?|已|依法|各|分别|本级|机关|主动|新|,|工作|依申请公开){0,4}";
    private static final Pattern SUBJECT =
            Pattern.compile("(?:局|委|办|委员会|办公室|厅|镇|乡|街道|办事处|中心|队|院|公司|村|社区|政府|管委会|银行|税务所|派出所|学校)" + BETWEEN
                    + "(?:收到|新收|受理|接收|接到|办理|办结|答复|制定|制发|出台|印发|作出|实施|结转|发生|被申请|被提起)");

    /** Whom the words from one place to another speak of, in the end. */
    static Scope of(String text, int from, int to, Filer filer, Scope before) {
        Scope scope = before;
        int marked = from;
        Matcher mark = MARK.matcher(text).region(from, to);
        while (mark.find()) {
            scope = meaning(mark.group(), filer);
            marked = mark.end();
        }
        Matcher subject = SUBJECT.matcher(text).region(from, to);
        while (subject.find()) {
            if (subject.end() > marked) {
                scope = meaning(text, from, subject.start(), filer);
            }
        }
        return scope;
    }

    private static Scope meaning(String mark, Filer filer) {
        char first = mark.charAt(0);
        char last = mark.charAt(mark.length() - 1);
        if (first == '全' && "镇乡道".indexOf(last) >= 0) {
            return filer.isTownship() ? OWN : FOREIGN;
        }
        boolean region = "我本全".indexOf(first) >= 0 && "省市县区州盟旗".indexOf(last) >= 0;
        if (region || first == '各' || mark.startsWith("全系统") || mark.startsWith("系统内")) {
            return filer.isConsolidated() ? OWN : FOREIGN;
        }
        return first == '我' || first == '本' || first == '机' ? OWN : FOREIGN;
    }

    /** Of an agency whose name ends with the word that starts here. */
    private static Scope meaning(String text, int from, int start, Filer filer) {
        int end = start;
        for (String ending :
                new String[] {"委员会", "办公室", "街道", "办事处", "中心", "公司", "社区", "政府", "管委会", "银行", "税务所", "派出所", "学校"}) {
            if (text.startsWith(ending, start)) {
                end = start + ending.length();
            }
        }
        int nameEnd = end == start ? start + 1 : end;
        boolean mine = start > from && "我本".indexOf(text.charAt(start - 1)) >= 0;
        return mine || filer.endsOwnName(text, nameEnd) ? OWN : FOREIGN;
    }
}
