package org.nianbao.report.rule;

import java.util.List;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;

/** F-11: section 一 has in principle no more than a thousand characters (格式, 一（一）); every character that is not blank counts, punctuation and digits too. */
final class F11Length implements Rule {

    private static final int MOST = 1000;

    @Override
    public String code() {
        return "F-11";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号一（一）：篇幅原则上不超过一千字";
    }

    @Override
    public String message() {
        return "总体情况超过一千字";
    }

    @Override
    public String messageEn() {
        return "section 一 has more than a thousand characters";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        long length = in.text(TextPart.S1)
                .codePoints()
                .filter(c -> !CharacterForms.isBlank(c))
                .count();
        if (length <= MOST) {
            return List.of();
        }
        return List.of(Finding.of(
                this,
                new TextAddress(TextPart.S1),
                "总体情况超过一千字：“一、总体情况”共%d字（不计空白），超出%d字。请精简；确需超出的请说明。".formatted(length, length - MOST),
                "Section 一 has %d characters that are not blank, %d more than a thousand. Shorten it, or explain."
                        .formatted(length, length - MOST)));
    }
}
