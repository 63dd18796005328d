package org.nianbao.report.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** F-10: no words of the template are left in the report (格式模板). */
final class F10TemplateText implements Rule {

    private static final String BLANKS = "[\\s\\u3000\\u00A0]*+";
    private static final TextSearch TEMPLATE = TextSearch.of(
            Pattern.compile("[(（]X文字描述[^)）。\\n]{0,30}[)）]?|收取信息处理费情况在此处报告|[(（]?该部分以表格形式报告[)）]?".replace("X", BLANKS)),
            "文字描述",
            "收取信息处理费情况在此处报告",
            "该部分以表格形式报告");

    @Override
    public String code() {
        return "F-10";
    }

    @Override
    public Severity severity() {
        return Severity.W;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号附件格式模板";
    }

    @Override
    public String message() {
        return "模板文字未删";
    }

    @Override
    public String messageEn() {
        return "words of the template are left in";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.missingFile();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        return TEMPLATE.in(in).stream()
                .map(hit -> Finding.of(
                        this,
                        hit.address(),
                        "模板文字未删：%s中还留有“%s”。请删除，并确认这一部分已经写好。"
                                .formatted(hit.address().label(), hit.written().strip()),
                        "%s still holds \"%s\" of the template. Remove it."
                                .formatted(hit.address().format(), hit.written().strip())))
                .toList();
    }
}
