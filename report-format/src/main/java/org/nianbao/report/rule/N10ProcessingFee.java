package org.nianbao.report.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;

/**
 * N-10: section 六 says whether an information-processing fee was charged ("在此处专门报告"; 条例第四十二条,
 * 国办函〔2020〕109号, in force since 2021).
 */
final class N10ProcessingFee implements Rule {

    private static final Pattern FEE = Pattern.compile("处理费|(?:信息|申请)公开[^。;]{0,20}(?:费用|收费)");

    @Override
    public String code() {
        return "N-10";
    }

    @Override
    public Severity severity() {
        return Severity.B_STAR;
    }

    @Override
    public String lawRef() {
        return "国办公开办函〔2021〕30号一（六）；《政府信息公开条例》第四十二条";
    }

    @Override
    public String message() {
        return "未报告信息处理费情况";
    }

    @Override
    public String messageEn() {
        return "the information-processing fee is not reported";
    }

    @Override
    public int since() {
        return 2021;
    }

    @Override
    public List<Finding> check(CheckInput in) {
        String text = CharacterForms.folded(in.text(TextPart.S6));
        if (FEE.matcher(text).find()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        this,
                        new TextAddress(TextPart.S6),
                        "未报告信息处理费情况：“六、其他需要报告的事项”中没有提到信息处理费。请写明本年度收取信息处理费的情况，没有收取的写明“未收取信息处理费”。",
                        "Section 六 does not mention the information-processing fee. State what was charged, or that nothing was."));
    }
}
