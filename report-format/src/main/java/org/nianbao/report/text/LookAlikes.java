package org.nianbao.report.text;

import java.util.Arrays;
import java.util.List;

/** Glyphs that are taken for one another in names of places and agencies. */
public final class LookAlikes {

    private static final List<String> GROUPS =
            Arrays.asList(("己已巳 末未 人入 日曰 土士 天夭 候侯 戊戍戌 冶治 王玉主 大太犬 干千于 间问 白自 板扳 抚扶 泾径 洺洛 郏郊郑 陕峡 汨汩 祁祈 埔浦 崇祟 莱菜"
                            + " 雎睢 盱盯 沭沐 淇棋琪 濮璞 辉挥 荥荣莹 漯螺 杞祀 柘拓 亳毫 颍颖 岐歧 兖衮 茌荏 涿琢 滦栾 栾峦 邱丘 宛苑 淅浙 浚俊 滑猾"
                            + " 获荻 范犯 宁宇 嵩蒿 涉陟 沁泌 孟盂 温湿 遂逐 息患 潢横 淮准 扶抉 沈沉 项顶 民氏 岗冈 刁刀"
                            + " 凤风 圩坪 坝坎 塔搭 墩敦 堡保 渡度 湾弯 官宫 道逍 源原 河何 洪供 泽择")
                    .split(" "));

    private LookAlikes() {}

    /** True when two texts of one length differ in exactly one glyph, and that one in a look-alike. */
    public static boolean differInOne(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && alike(one.charAt(differing), other.charAt(differing));
    }

    private static boolean alike(char one, char other) {
        return GROUPS.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
    }
}
