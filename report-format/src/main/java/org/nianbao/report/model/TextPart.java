package org.nianbao.report.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of a report: title, preamble and the six sections, whose headings the format prescribes. */
public enum TextPart {
    TITLE("标题"),
    P("前言"),
    S1("一、总体情况"),
    S2("二、主动公开政府信息情况"),
    S3("三、收到和处理政府信息公开申请情况"),
    S4("四、政府信息公开行政复议、行政诉讼情况"),
    S5("五、存在的主要问题及改进情况"),
    S6("六、其他需要报告的事项");

    private final String label;

    TextPart(String label) {
        this.label = label;
    }

    /** The official heading of a section, with its number, or the Chinese name of title and preamble. */
    public String label() {
        return label;
    }

    /** The section with this number, 1 to 6. */
    public static TextPart section(int number) {
        return values()[S1.ordinal() + number - 1];
    }

    /** The part with this name, or empty. */
    static Optional<TextPart> ofName(String name) {
        return Arrays.stream(values()).filter(part -> part.name().equals(name)).findFirst();
    }

    /** The text as written; null for sections 二 to 四, whose text only the reading keeps. */
    public @Nullable String in(AnnualReport report) {
        return switch (this) {
            case TITLE -> report.title();
            case P -> report.preamble();
            case S1 -> report.sections().overview();
            case S2, S3, S4 -> null;
            case S5 -> report.sections().problemsAndImprovements();
            case S6 -> report.sections().otherMatters();
        };
    }
}
