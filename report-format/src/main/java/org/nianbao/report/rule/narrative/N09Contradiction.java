package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/** N-09: what the text denies, the tables do not count: 均已办结, 未收到申请, 无行政复议和行政诉讼 (格式一（三）（四）). */
final class N09Contradiction extends NarrativeRule {

    private static final String END = "(?=[,。;:!)\uE001\n]|$|发生|产生|出现|的?情况)";
    private static final Pattern ALL_DONE = Pattern.compile(
            "(?:均已?|全部已?|都已?|已全部|已均)(?:经)?(?:予以)?(?:办结|答复|回复|办理完毕|办理完结|答复完毕)|(?<![按限及到])(?:期|时)?(?:办结|答复)率(?:为|达到?|均为|均达到?)?(?:100%|百分之百)");
    private static final Pattern TIMELY = Pattern.compile("按[时期]|限时|及时|法定|期限|时限|到期|规定时间|结转|正在|尚未|未到期|在办|待办|未办结|遗留|除|外");
    private static final Pattern NONE_RECEIVED = Pattern.compile(
            "(?:未|没有|没|无)(?:曾|有)?(?:收到|接到|接收到?|受理|发生|产生|出现)(?:(?:公民|自然人)、法人(?:和|或|及|以及)(?:其他|其它)组织(?:的|提出的|向我.提出的)?|过|任何|一件|公众|群众|公民|社会公众|书面|有关|相关|关于|的){0,9}+"
                    + RequestClaims.NOUN + "(?:的?(?:事项|事宜|案件|件|业务|请求|要求|行为))?" + END
                    + "|(?:无|没有)(?:(?:公民|自然人)、法人(?:和|或|及|以及)(?:其他|其它)组织(?:提出的?)?)?" + RequestClaims.NOUN
                    + "(?:的?(?:事项|事宜|案件|件|业务|请求|要求|行为))?" + END);
    private static final String DISPUTE = "(?:被?(?:申请|提起|提出)?(?:政府信息公开)?(?:的|类)?(?:行政)?(?:复议|诉讼|应诉))";
    private static final Pattern NO_DISPUTE = Pattern.compile(
            "(?:未|没有|无|尚无|不存在)(?:[^,。;:\n未无没]{0,24}?(?:引[发起](?:的)?|导致(?:的)?|产生(?:的)?|发生(?:的)?|涉及|被|收到|接到|有关|相关)(?:的)?)?"
                    + DISPUTE + "(?:(?:、|和|与|及|或|以及|或者|,也?未?被?)" + DISPUTE + ")?(?:的?(?:案件|情况|事项|申请|情形|事件|问题|行为|案例))?"
                    + END);
    private static final Pattern NO_CARRIED_OVER =
            Pattern.compile("(?:无|没有)(?:上一?年度?|去年)(?:未办结)?结转(?:的?(?:申请|事项|件|" + RequestClaims.NOUN + "))?" + END);
    private static final Pattern NO_CARRIED_FORWARD =
            Pattern.compile("(?:无|没有|未有)(?:申请)?结转(?:至|到)?(?:下一?年度?|次年)(?:继续)?(?:办理|处理)?(?:的?(?:申请|事项|件))?" + END);

    N09Contradiction() {
        super(
                "N-09",
                Severity.W,
                "国办公开办函〔2021〕30号一（三）（四）、附件格式模板表三、表四",
                "表述与表格矛盾",
                "the text denies what a table counts");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        AnnualReport report = narrative.report();
        row(report, RequestRow.CARRIED_FORWARD).ifPresent(cells -> allDone(narrative, cells, findings));
        row(report, RequestRow.CARRIED_FORWARD)
                .ifPresent(cells -> denied(narrative, NO_CARRIED_FORWARD, cells, findings));
        row(report, RequestRow.CARRIED_OVER).ifPresent(cells -> denied(narrative, NO_CARRIED_OVER, cells, findings));
        row(report, RequestRow.NEWLY_RECEIVED).ifPresent(cells -> denied(narrative, NONE_RECEIVED, cells, findings));
        noDisputes(narrative, findings);
        return findings;
    }

    private static Optional<Cells> row(AnnualReport report, RequestRow row) {
        return Cells.of(report, row, Applicant.TOTAL)
                .filter(cells -> cells.sum().signum() > 0);
    }

    private void allDone(Narrative narrative, Cells cells, List<Finding> findings) {
        for (Sentence sentence : narrative.sentences()) {
            String text = sentence.source().outside();
            if (!sentence.text().contains("办结") && !sentence.text().contains("复")) {
                continue;
            }
            Matcher words = ALL_DONE.matcher(text).region(sentence.start(), sentence.end());
            boolean claims = words.find()
                    && !TIMELY.matcher(sentence.text()).find()
                    && Topic.at(text, sentence.paragraph(), words.start()) == Topic.REQUEST
                    && narrative.isOwn(sentence, words.start());
            if (claims) {
                findings.add(finding(sentence, words, cells));
            }
        }
    }

    private void denied(Narrative narrative, Pattern pattern, Cells cells, List<Finding> findings) {
        for (Sentence sentence : narrative.sentences()) {
            if (!denies(sentence)) {
                continue;
            }
            Matcher words = pattern.matcher(sentence.source().outside()).region(sentence.start(), sentence.end());
            if (words.find() && narrative.isOwn(sentence, words.start())) {
                findings.add(finding(sentence, words, cells));
            }
        }
    }

    private static boolean denies(Sentence sentence) {
        String words = sentence.text();
        return words.indexOf('未') >= 0 || words.indexOf('无') >= 0 || words.contains("没") || words.contains("不存在");
    }

    private void noDisputes(Narrative narrative, List<Finding> findings) {
        for (Sentence sentence : narrative.sentences()) {
            if (!denies(sentence)) {
                continue;
            }
            Matcher words = NO_DISPUTE.matcher(sentence.source().outside()).region(sentence.start(), sentence.end());
            if (words.find() && narrative.isOwn(sentence, words.start())) {
                cells(narrative.report(), words.group())
                        .filter(cells -> cells.sum().signum() > 0)
                        .ifPresent(cells -> findings.add(finding(sentence, words, cells)));
            }
        }
    }

    private static Optional<Cells> cells(AnnualReport report, String words) {
        boolean reconsideration = words.contains("复议");
        boolean litigation = words.contains("诉讼") || words.contains("应诉");
        if (reconsideration && litigation) {
            return Cells.of(report, DisputeKind.values());
        }
        return reconsideration
                ? Cells.of(report, DisputeKind.RECONSIDERATION)
                : Cells.of(
                        report,
                        DisputeKind.LITIGATION_WITHOUT_RECONSIDERATION,
                        DisputeKind.LITIGATION_AFTER_RECONSIDERATION);
    }

    private Finding finding(Sentence sentence, Matcher words, Cells cells) {
        TextAddress place = sentence.source().address(words.start(), words.end());
        String quoted = sentence.source().written(words.start(), words.end()).replaceAll("\\s+", " ");
        String table = Mismatch.plain(cells.sum());
        List<CellAddress> places = new ArrayList<>();
        places.add(place);
        places.addAll(cells.addresses());
        return Finding.of(
                this,
                places,
                "表述与表格矛盾：%s写的是“%s”，而%s为%s，相差%s。请核对后改正文字或表格。"
                        .formatted(place.label(), quoted, cells.label(), table, table),
                "%s says \"%s\", but %s is %s. Correct the text or the table."
                        .formatted(place.format(), quoted, cells.keys(), table));
    }
}
