package org.nianbao.report.rule;

import org.nianbao.report.text.QuickPattern;

/** The five aspects that section 一 covers, and the words real reports have for them (格式, 一（一）). */
enum Aspect {
    PROACTIVE("主动公开", "主动公开|主动发布|(?:公开|发布)[^。;]{0,20}信息|信息(?:公开|发布)"),
    ON_REQUEST("依申请公开", "依申请|申请公开|公开申请|申请(?:办理|受理|处理|件)|(?:收到|受理|接到)[^。;]{0,20}申请"),
    MANAGEMENT(
            "政府信息管理",
            "信息管理|信息资源|管理(?:制度|机制)|信息(?:的)?(?:发布)?(?:审核|审查|审批|维护|更新|保密)|保密审查|公开审查|审核(?:制度|机制|把关)|三审|先审|公开(?:目录|指南)|规范性文件(?:管理|清理|库)|动态(?:管理|调整)"),
    PLATFORM("政府信息公开平台建设", "平台|网站|网页|门户|新媒体|公众号|微信|微博|抖音|客户端|专栏|专区|公开栏|公示栏|宣传栏|公告栏|显示屏|信息屏|电子屏|公报|载体|渠道"),
    SUPERVISION(
            "监督保障", "监督|监管|考核|考评|评议|评估|责任追究|追责|问责|培训|督查|督导|督促|检查|通报|(?:组织|制度|工作|队伍|人员|经费)保障|组织领导|领导小组|保障(?:机制|措施|工作)");

    private final String label;
    private final QuickPattern words;

    Aspect(String label, String words) {
        this.label = label;
        this.words = QuickPattern.of(words);
    }

    /** As the format names it. */
    String label() {
        return label;
    }

    /** Whether a text, folded, speaks of it. */
    boolean isIn(String folded) {
        return words.isIn(folded);
    }
}
