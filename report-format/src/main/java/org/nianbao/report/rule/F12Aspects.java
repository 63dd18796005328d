package org.nianbao.report.rule;

import java.util.Arrays;
import java.util.List;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;

/** F-12: section 一 covers five aspects: 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障 (格式, 一（一）), in whatever words. */
final class F12Aspects implements Rule {

    @Override
    public String code() {
        return "F-12";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号一（一）";
    }

    @Override
    public String message() {
        return "总体情况缺“{x}”";
    }

    @Override
    public String messageEn() {
        return "section 一 does not speak of \"{x}\"";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        String text = CharacterForms.folded(in.text(TextPart.S1));
        List<String> absent = Arrays.stream(Aspect.values())
                .filter(aspect -> !aspect.isIn(text))
                .map(Aspect::label)
                .toList();
        if (text.isEmpty() || absent.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.of(
                this,
                new TextAddress(TextPart.S1),
                "总体情况缺“%s”：“一、总体情况”没有写到%s。请补写；没有相关情况的也请写明。"
                        .formatted(
                                String.join("”“", absent), absent.size() == 1 ? "这一方面" : "这" + absent.size() + "个方面"),
                "Section 一 does not speak of %s. Add it, also when there is nothing to report."
                        .formatted(String.join(", ", absent))));
    }
}
