package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the telephone number of a citizen from that of an office, by the words of the sentence before it: 居民王五，电话… is his,
 * 申请人可拨打咨询电话… is the office's.
 */
final class PersonsNumber {

    private static final int SEEN_BACK = 60;
    private static final int MOST_BETWEEN = 30;

    /** Parties of a request or a case: what is said of one of them is a person's also without the name. */
    private static final String PARTIES = "(?:申请人|当事人|信访人|举报人|投诉人|反映人|来电人|来访人|上诉人|原告|患者|病人|户主)";

    private static final String PEOPLE = "(?:居民|村民|市民|公民|群众|业主|住户|职工|家长|学生)";

    private static final String ANONYMOUS = Surnames.ANY + "(?:某{1,2}|[*×○]{1,2}|女士|先生)";

    private static final Pattern PERSON = Pattern.compile(String.join(
            "|",
            PARTIES + "(?:本人)?的?(?=联系(?:电话|方式)|电话|手机|留下|[(:,](?:联系|电话|手机))",
            "(?:" + PARTIES + "|" + PEOPLE + ")[:为是(]?" + Surnames.ANY + "[\\u4e00-\\u9fff*×○]{1,2}?",
            ANONYMOUS));

    /** Words of an office that gives its own number, and whose number it is. */
    private static final Pattern OFFICE =
            Pattern.compile("可|(?<!申)请|拨|致电|欢迎|咨询|公布|提供|我|本机关|本单位|受理|监督|服务|热线(?!工单|来电|反映)|窗口|大厅|法人|组织"
                    + "|联系人|负责人|经办人|承办人|工作人员|主任|科长|股长|值班|办公室|[局厅委科股室站所](?=[,:(]|联系|电话|手机)|中心|政府|方便|便于|面向|告知");

    private PersonsNumber() {}

    /** True when the sentence says whose number it is, and that is a citizen's. */
    static boolean is(String text, int number) {
        int from = Math.max(0, number - SEEN_BACK);
        for (char end : new char[] {'。', ';', '\n', '!', '?'}) {
            from = Math.max(from, text.lastIndexOf(end, number - 1) + 1);
        }
        String before = text.substring(from, number).replaceAll("[ \\u3000]", "");
        List<Integer> ends =
                PERSON.matcher(before).results().map(person -> person.end()).toList();
        if (ends.isEmpty() || before.length() - ends.get(ends.size() - 1) > MOST_BETWEEN) {
            return false;
        }
        Matcher office = OFFICE.matcher(before);
        return !office.find();
    }
}
