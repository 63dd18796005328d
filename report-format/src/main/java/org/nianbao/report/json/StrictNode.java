package org.nianbao.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON value and its pointer; every question about it is answered, or refused with the pointer. */
record StrictNode(JsonNode node, String pointer) {

    /** Twelve digits: sums of a column of counts stay far inside a long. */
    static final long LARGEST = 999_999_999_999L;

    private static final Pattern MONEY = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    /** This value as an object with exactly these fields. */
    StrictNode object(Collection<String> fields) {
        if (!node.isObject()) {
            throw wrong("应为对象");
        }
        for (String name : node.propertyNames()) {
            if (!fields.contains(name)) {
                throw new MalformedReportException(childPointer(name), "没有名为“" + name + "”的字段");
            }
        }
        for (String name : fields) {
            if (!node.has(name)) {
                throw new MalformedReportException(childPointer(name), "缺少字段“" + name + "”");
            }
        }
        return this;
    }

    boolean has(String name) {
        return node.has(name);
    }

    StrictNode child(String name) {
        JsonNode child = node.get(name);
        if (child == null) {
            throw new MalformedReportException(childPointer(name), "缺少字段“" + name + "”");
        }
        return new StrictNode(child, childPointer(name));
    }

    String text(int longest) {
        if (!node.isString()) {
            throw wrong("应为字符串");
        }
        String text = node.stringValue();
        if (text.length() > longest) {
            throw wrong("文字过长：" + text.length() + "个字符，最多" + longest + "个");
        }
        if (text.codePoints().anyMatch(StrictNode::cannotBeStored)) {
            throw wrong("含有空字符（U+0000）或不成对的代理项");
        }
        return text;
    }

    private static boolean cannotBeStored(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    int integer(int least, int most) {
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            throw wrong("应为" + least + "至" + most + "之间的整数");
        }
        return node.intValue();
    }

    @Nullable
    Long count() {
        if (node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > LARGEST) {
            throw wrong("应为不超过十二位的整数或null");
        }
        return node.longValue();
    }

    @Nullable
    BigDecimal money() {
        if (node.isNull()) {
            return null;
        }
        if (!node.isString() || !MONEY.matcher(node.stringValue()).matches()) {
            throw wrong("应为写成字符串的十进制数（如\"0\"、\"7730.28\"）或null");
        }
        return new BigDecimal(node.stringValue());
    }

    List<@Nullable Long> counts(int size) {
        if (!node.isArray() || node.size() != size) {
            throw wrong("应为" + size + "个整数的数组");
        }
        List<@Nullable Long> counts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            counts.add(new StrictNode(node.get(i), pointer + "/" + i).count());
        }
        return counts;
    }

    MalformedReportException wrong(String sentence) {
        return new MalformedReportException(pointer, sentence);
    }

    private String childPointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
