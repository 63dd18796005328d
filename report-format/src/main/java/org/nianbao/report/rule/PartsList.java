package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that says of how many parts the report consists and lists them, such as “由总体情况、主动公开政府信息情况……等六部分组成”.
 *
 * @param stated how many it says
 * @param listed how many it lists
 * @param open true when the list ends in 等, so that it may be shorter
 * @param start offset of the number in the text
 * @param end offset after it
 */
record PartsList(int stated, int listed, boolean open, int start, int end) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBER = Pattern.compile("([一二三四五六七八九十]|\\d{1,2})\\s*(?:个|大)?\\s*部分");
    private static final Pattern ITEM_END = Pattern.compile(".*(?:情况|事项|问题|措施|概述|说明|附表|附件|数据)$");
    private static final Pattern SECTION = Pattern.compile("总体情况|概述|主动公开|申请|复议|诉讼|问题|其他需要报告");
    private static final int FEWEST = 3;

    boolean isWrong() {
        return listed >= FEWEST && (open ? listed > stated : listed != stated);
    }

    /** All such sentences of a text, folded in place. */
    static List<PartsList> of(String folded) {
        List<PartsList> lists = new ArrayList<>();
        if (!folded.contains("部分")) {
            return lists;
        }
        Matcher number = NUMBER.matcher(folded);
        while (number.find()) {
            int from = Math.max(folded.lastIndexOf('。', number.start()), -1) + 1;
            int stop = folded.indexOf('。', number.end());
            String before = folded.substring(from, number.start());
            String after = folded.substring(number.end(), stop < 0 ? folded.length() : stop);
            String list = items(before).size() >= items(after).size() ? before : after;
            boolean open = list.strip().endsWith("等");
            lists.add(new PartsList(value(number.group(1)), items(list).size(), open, number.start(), number.end()));
        }
        return lists;
    }

    private static int value(String number) {
        int numeral = NUMERALS.indexOf(number);
        return numeral >= 0 ? numeral + 1 : Integer.parseInt(number);
    }

    /** The items of an enumeration that names sections; 、 inside the name of a section parts nothing. */
    private static List<String> items(String enumeration) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String piece : enumeration.split("[、,;:，；：\\n]|(?<=情况|事项)(?:和|及|以及)")) {
            item.append(piece.strip().replaceFirst("等$", ""));
            if (ITEM_END.matcher(item).matches()) {
                if (SECTION.matcher(item).find()) {
                    items.add(item.toString());
                }
                item.setLength(0);
            }
        }
        return items;
    }
}
