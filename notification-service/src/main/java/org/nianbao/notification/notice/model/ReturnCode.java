package org.nianbao.notification.notice.model;

import java.util.Arrays;
import java.util.Optional;

/** The reasons for which a report is returned, with their names. */
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

    /** The reason's name. */
    public String label() {
        return label;
    }

    /** The reason with this code; empty for one that this release does not know. */
    public static Optional<ReturnCode> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }
}
