package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.QuickPattern;

/** S-02: no mobile number of a person outside the contact line of the agency (条例第十五条, 个人隐私). */
final class S02MobileNumber extends TextPatternRule {

    private static final QuickPattern MOBILE =
            QuickPattern.of("(?<![0-9A-Za-z.-])(1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4})(?![0-9A-Za-z])");
    private static final Pattern CONTACT = Pattern.compile("联系|电话|热线|咨询|传真|手机|地址|邮编|值班|受理机构|办公时间");
    private static final int SHOWN = 3;

    S02MobileNumber() {
        super("S-02", Severity.B_STAR, "《政府信息公开条例》第十五条、第十七条", "含手机号", "holds a mobile number");
    }

    @Override
    void find(Narrative narrative, PlainText text, List<Finding> findings) {
        String written = text.folded();
        QuickPattern.Search number = MOBILE.in(written);
        while (number.find()) {
            int line = written.lastIndexOf('\n', number.start()) + 1;
            int from = Math.max(line, number.start() - 40);
            boolean contactLine =
                    CONTACT.matcher(written).region(from, number.start()).find();
            if (!contactLine || PersonsNumber.is(written, number.start())) {
                var place = text.asWritten(number.start(1), number.end(1));
                String digits = number.group(1).replaceAll("\\D", "");
                String masked = digits.substring(0, SHOWN) + "…" + digits.substring(digits.length() - SHOWN);
                findings.add(Finding.of(
                        this,
                        place,
                        "含手机号：%s中有一个手机号码（%s），不在联系方式中。请删除或隐去；确需公开的，请说明理由。".formatted(place.label(), masked),
                        "%s holds a mobile number (%s) outside the contact line. Remove it, or say why it is to be public."
                                .formatted(place.format(), masked)));
            }
        }
    }
}
