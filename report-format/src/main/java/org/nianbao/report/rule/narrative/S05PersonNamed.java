package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/** S-05: no applicant, patient or party of a case is named (条例第十五条, 个人隐私). 张某, 王某某 and 李** name nobody. */
final class S05PersonNamed extends TextPatternRule {

    private static final String GIVEN = "(?![某*×xX○])[\\u4e00-\\u9fff](?![某*×xX○])[\\u4e00-\\u9fff]?";
    private static final List<String> ROLES =
            List.of("申请人", "患者", "病人", "当事人", "原告", "上诉人", "信访人", "举报人", "投诉人", "村民", "居民", "市民", "公民");
    private static final Pattern PERSON = Pattern.compile(
            "(?:" + String.join("|", ROLES) + ")(?::|为|是|\\()?(" + Surnames.ANY + GIVEN
                    + ")(?=申请|提出|提起|向|要求|诉|不服|对我|因|的(?:政府信息|申请|信息公开|行政|病历|诉求)|来信|反映|[、,)](?:男|女|身份证|住|联系)|等\\d*[人户]|\\()");
    private static final Pattern NO_NAME = Pattern.compile("申请|于今|向我|对我|提出|应当|可以|依法|认为|通过|要求|单位|姓名|名称|信息");

    S05PersonNamed() {
        super("S-05", Severity.W, "《政府信息公开条例》第十五条、第十七条", "含个人信息", "a person is named");
    }

    @Override
    void find(Narrative narrative, PlainText text, List<Finding> findings) {
        if (ROLES.stream().noneMatch(text.text()::contains)) {
            return;
        }
        Matcher person = PERSON.matcher(text.text());
        while (person.find()) {
            if (!NO_NAME.matcher(person.group(1)).find()) {
                findings.add(finding(
                        text,
                        person.start(),
                        person.end(1),
                        "含个人信息：%1$s中的“%2$s”写出了申请人或者当事人的姓名。请改为“申请人”或者“张某”。",
                        "%1$s names a person (\"%2$s\"). Leave out the name."));
            }
        }
    }
}
