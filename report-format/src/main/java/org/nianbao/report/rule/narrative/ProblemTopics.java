package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a problem is about, by key words, and whether measures speak of it: by the same word, by one that says the same, or by words of
 * its own (处罚信息, 补偿标准). Words that stand in every report's section 五 (工作, 公开, 加强) are no key words.
 */
final class ProblemTopics {

    private static final List<List<String>> TOPICS = topics(
            "宣传 知晓 普及 引导",
            "培训 业务 专业 能力 水平 素质 学习 指导 本领",
            "意识 认识 观念 重视 思想 理念 理解 站位",
            "内容 丰富 充实 质量 深度 广度 全面 范围 领域 梳理 细化 深化 目录 重点 数量",
            "及时 时效 更新 滞后 迟缓 常态 定期 时限 限时 按时 按期 提醒",
            "渠道 形式 平台 载体 方式 途径 媒体 网站 公众号 多样 单一 栏目 专栏 专区 公开栏 创新",
            "重点 领域 关键 民生 突出",
            "解读 图解 政策",
            "依申请 答复 申请",
            "队伍 人员 力量 配备 专人 人才 兼职 专职 人手",
            "制度 机制 规范 流程 体系 程序 标准 规章",
            "协调 配合 联动 沟通 部门",
            "监督 监管 考核 检查 督导 督查 评议 评估",
            "保密 审核 审查 安全 把关 三审",
            "互动 回应 参与 群众 公众 关切 诉求 意见",
            "数量 力度 加大",
            "主动 自觉 积极",
            "基层 村 社区 乡镇",
            "标准化 规范化 目录",
            "便民 查阅 查询 服务 便利",
            "责任 职责 分工 领导",
            "信息化 数字 智能 技术 数据");

    /** What anything in section 五 may be said with. */
    private static final Pattern SAID_OF_ANYTHING =
            Pattern.compile("(?:政府|政务)?信息(?:公开)?|(?:主动|政务)?公开|工作|方面|情况|存在|问题|主要|"
                    + "仍然?|进一步|需要?|有待|不够|不足|不高|不强|加强|提高|提升|完善|部分|个别|少数|[一二三四五六七八九]是|[^\\u4e00-\\u9fff]");

    private static final int LENGTH_OF_ITS_OWN_WORDS = 4;

    private ProblemTopics() {}

    private static List<List<String>> topics(String... lines) {
        List<List<String>> topics = new ArrayList<>();
        for (String line : lines) {
            topics.add(List.of(line.split(" ")));
        }
        return List.copyOf(topics);
    }

    /** The key words of a problem that are known; empty when it has none, so that nothing can be said about it. */
    static List<String> keyWords(String problem) {
        List<String> words = new ArrayList<>();
        for (List<String> topic : TOPICS) {
            topic.stream()
                    .filter(problem::contains)
                    .filter(word -> !words.contains(word))
                    .forEach(words::add);
        }
        return words;
    }

    /** True when measures take up a problem: a key word of it, or one that says the same. */
    static boolean areTakenUp(String problem, String measures) {
        for (List<String> topic : TOPICS) {
            if (topic.stream().anyMatch(problem::contains) && topic.stream().anyMatch(measures::contains)) {
                return true;
            }
        }
        return keyWords(problem).isEmpty() || shareWordsOfTheirOwn(problem, measures);
    }

    private static boolean shareWordsOfTheirOwn(String problem, String measures) {
        for (String words : SAID_OF_ANYTHING.split(problem)) {
            for (int i = 0; i + LENGTH_OF_ITS_OWN_WORDS <= words.length(); i++) {
                if (measures.contains(words.substring(i, i + LENGTH_OF_ITS_OWN_WORDS))) {
                    return true;
                }
            }
        }
        return false;
    }
}
