package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Slips of the pen that recur in annual reports, and what was meant. */
final class Typos {

    /**
     * A slip.
     *
     * @param key characters that stand in it, searched for first
     * @param wrong how it is written
     * @param meant what was meant
     */
    record Slip(String key, Pattern wrong, String meant) {}

    static final List<Slip> KNOWN = known(
            "不利",
            "(?:整改|措施|执行|落实|监管|推进|工作|履职|督促|保障|执法|领导)不利(?!于|影响|因素|条件|局面)",
            "…不力",
            "布署",
            "布署",
            "部署",
            "建全",
            "(?<![构创新组重搭])(?:不|未)?建全(?=制度|机制|组织|体系|完善|信息|工作|各项|[,。、;])",
            "健全",
            "己",
            "(?<![自知克律利])己(?:经|办结|公开|答复|完成|建立|全部|按|将)",
            "已…",
            "以经",
            "(?<![可难足所])以经(?!济|营|费|办|贸|验|常)",
            "已经",
            "既使",
            "既使(?!用)",
            "即使",
            "步就班",
            "按步就班",
            "按部就班",
            "公公开",
            "公公开",
            "公开",
            "工开",
            "信息公?工开",
            "信息公开",
            "渠到",
            "渠到(?!达)",
            "渠道",
            "规犯",
            "规犯",
            "规范",
            "公从",
            "公从(?=监督|参与|知情|关切|需求)",
            "公众",
            "反应",
            "反应(?=群众|的?问题|情况)",
            "反映",
            "及其",
            "及其(?=重视|重要|认真|负责|严格)",
            "极其",
            "截止",
            "截止(?=20\\d\\d年|目前|年底|本年|今年|12月)",
            "截至",
            "落时",
            "落时(?=[,。;、])",
            "落实",
            "贯彻落",
            "贯彻落(?=[,。;、])",
            "贯彻落实",
            "校率",
            "工作校率",
            "工作效率",
            "切时",
            "切时(?=加强|做好|提高|保障)",
            "切实",
            "领到",
            "领到(?=小组|干部|班子|重视)",
            "领导",
            "了了",
            "(?:定|展|善|强|立|行|高)了了",
            "…了",
            "府信公",
            "政府信公开",
            "政府信息公开",
            "府息公",
            "政府息公开",
            "政府信息公开",
            "有侍",
            "有侍(?=进一步|提高|加强|完善)",
            "有待",
            "归定",
            "按归定",
            "按规定",
            "报高",
            "年度报高",
            "年度报告",
            "失秘",
            "失秘",
            "失密",
            "息公开公",
            "信息公开公作",
            "信息公开工作");

    private Typos() {}

    private static List<Slip> known(String... triples) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i + 2 < triples.length; i += 3) {
            slips.add(new Slip(triples[i], Pattern.compile(triples[i + 1]), triples[i + 2]));
        }
        return List.copyOf(slips);
    }
}
