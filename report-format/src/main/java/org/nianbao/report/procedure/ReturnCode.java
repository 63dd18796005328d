package org.nianbao.report.procedure;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a report goes back: the one table of the coded reasons, for who writes them and who reads them out. In events and over
 * the API a reason is the constant's name.
 */
public enum ReturnCode {
    R01("表内勾稽"),
    R02("跨年不一致"),
    R03("文表不符"),
    R04("格式/版本"),
    R05("缺项"),
    R06("涉密/三安全"),
    R07("个人隐私/商业秘密"),
    R08("雷同/敷衍"),
    R09("问题与措施不对应"),
    R10("错字/表述"),
    R11("统计口径/期限"),
    R12("程序缺失"),
    R13("逾期"),
    R14("收费不合规"),
    R15("越权/本级范围"),
    R16("附件/签章"),
    R17("公开后失真须更正");

    private final String label;

    ReturnCode(String label) {
        this.label = label;
    }

    /** Its official Chinese name. */
    public String label() {
        return label;
    }

    /** Whether it may stand without a cell or paragraph, because it speaks of the procedure, not of the report. */
    public boolean procedural() {
        return this == R12 || this == R13 || this == R16;
    }

    /** The reason with this name; empty for one that this release does not know. */
    public static Optional<ReturnCode> of(String name) {
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }

    /** The reason for what a rule found. */
    public static ReturnCode ofRule(String ruleCode) {
        if (ruleCode.startsWith("T")) {
            return R01;
        }
        if (ruleCode.startsWith("X")) {
            return R02;
        }
        if (ruleCode.startsWith("S")) {
            return ruleCode.equals("S-04") ? R06 : R07;
        }
        if (ruleCode.startsWith("P")) {
            return R12;
        }
        if (ruleCode.startsWith("D")) {
            return ruleCode.equals("D-01") ? R12 : R13;
        }
        if (ruleCode.equals("N-13")) {
            return R11;
        }
        return ruleCode.startsWith("N") ? R05 : R04;
    }
}
