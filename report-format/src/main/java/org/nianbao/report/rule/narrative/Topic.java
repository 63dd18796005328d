package org.nianbao.report.rule.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure is about, by the last word before it that says so. */
enum Topic {
    /** Requests for information. */
    REQUEST,
    /** Reconsiderations and lawsuits. */
    DISPUTE,
    /** Anything else that is received, answered and counted: letters, hotlines, proposals, licences, documents. */
    OTHER,
    NONE;

    private static final Pattern WORD = Pattern.compile("(依申请|公开[^,。;:]{0,4}申请|申请(?:信息)?公开|申请政府信息)|(复议|诉讼|应诉|起诉)"
            + "|(热线|信箱|留言|建议|提案|信访(?!举报投诉类)|投诉(?!类申请)|来信|来访|来电|咨询|工单|诉求|舆情|信件|问卷|调查|行政许可|行政处罚|行政强制|收费|规范性文件|规章"
            + "|解读|微信|微博|公众号|新媒体|栏目|主动公开|培训|通报|案件|12345|网民|网友|办件|审批|政务服务|采购|合同|求助|证明|执法|督办|线索|纠纷|会议|活动)");
    private static final int SEEN_BACK = 300;

    /** The topic at a place of a text, from the start of its paragraph on. */
    static Topic at(String text, int paragraph, int place) {
        int from = Math.max(paragraph, place - SEEN_BACK);
        Topic topic = NONE;
        Matcher word = WORD.matcher(text).region(from, place);
        while (word.find()) {
            topic = word.group(1) != null ? REQUEST : word.group(2) != null ? DISPUTE : OTHER;
        }
        return topic;
    }
}
