package org.nianbao.report.rule.narrative;

import java.util.List;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.QuickPattern;

/**
 * N-10: section 六 says whether an information-processing fee was charged ("在此处专门报告"; 条例第四十二条,
 * 国办函〔2020〕109号, in force since 2021). Any of the ways people say it will do, without 信息处理费 too: 未收取任何费用, 收费情况:无. Fees of
 * another kind are not it.
 */
final class N10ProcessingFee extends NarrativeRule {

    /** Fees that are not for information: 行政事业性收费, 教育收费, 乱收费; and what is spent, not charged. */
    private static final String CHARGED =
            "(?<!事业性|服务性|经营性|涉企|涉农|教育|学校|医疗|停车|物业|违规|违法|乱|公路)(?:收费(?!项目|目录|清单|站|公示|公开)|(?<!培训|印刷|宣传|工作|办公|建设|投入)费用)";

    private static final QuickPattern FEE = QuickPattern.of(String.join(
            "|",
            "处理费",
            "(?:信息|申请)公开[^。;]{0,20}" + CHARGED,
            // 未收取任何费用, 没有产生费用, 无收费情况, 零收费
            "(?:未|没|无|不(?!断)|免|零)[^。;,]{0,30}" + CHARGED,
            // 收费通知0件, 收费情况:无, 收费共0元
            CHARGED + "(?:通知|情况|金额|总额|总金额|件数|数额|行为|减免)?[^。;,]{0,6}(?:共|合计|为|是|:|零|无|未|没有|\\d)",
            // 收取费用共120元, 实际收取0元, 收取检索费、复制费120元
            "(?:收取|产生|发生|征收|收缴|缴纳|减免|免除|免收)(?![^。;,]{0,8}(?:事业性|教育|停车|物业))[^。;,]{0,15}(?:费用|费[0-9共合,:]|\\d元|零元)",
            // 全部申请免费办理
            "申请[^。;]{0,30}免费|免费[^。;]{0,30}申请"));

    N10ProcessingFee() {
        super(
                "N-10",
                Severity.B_STAR,
                "国办公开办函〔2021〕30号一（六）；《政府信息公开条例》第四十二条",
                "未报告信息处理费情况",
                "the information-processing fee is not reported");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        String text = CharacterForms.folded(narrative.input().text(TextPart.S6));
        boolean speaksOfMoney = text.indexOf('费') >= 0 || text.indexOf('元') >= 0;
        if (speaksOfMoney && FEE.isIn(text)) {
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
