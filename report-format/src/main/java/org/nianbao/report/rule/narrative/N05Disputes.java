package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-05: reconsiderations and lawsuits over the disclosure of information are as many in the text as in table 4 (格式一（四）). Those of
 * another kind, and those that the agency decides itself, are not the table's.
 */
final class N05Disputes extends NarrativeRule {

    private static final Pattern OVER_DISCLOSURE = Pattern.compile("信息公开|政府信息|依申请|申请公开|公开申请|政务公开");
    private static final Pattern OTHER_ROLE = Pattern.compile(
            "受理|审理|审结|审查|代理|指导|办理|办结|化解|调解|出庭|收到[^,]{0,12}复议|新[增收]|各|上年|上一年|结转|接待|维持|纠正|撤|驳回|胜诉|败诉|一审|二审|再审|上诉|以外|除");
    private static final Pattern OUTCOME_AFTER = Pattern.compile("维持|纠正|撤|驳回|胜诉|败诉|未审结|终止|调解|和解");
    private static final Pattern RECONSIDERATION = Pattern.compile("复议");
    private static final Pattern LITIGATION = Pattern.compile("诉讼|应诉|起诉");
    private static final Pattern KIND =
            Pattern.compile("(?:被)?(?:申请|提起|提出|引[发起](?:的)?|发生)?(?:行政)?(?:未经复议直接起诉|复议后起诉|复议|诉讼|应诉|直接起诉|起诉)");

    private static final Pattern COUNTED =
            Pattern.compile("(?:复议|诉讼|应诉|起诉)(?:的?(?:案件|事项|申请|数量|件数|总数|情况|类)|共计|共|合计|总计|分别|为|有|发生|了|[:\uE001]){0,9}+$");

    N05Disputes() {
        super(
                "N-05",
                Severity.W,
                "国办公开办函〔2021〕30号一（四）、附件格式模板表四",
                "文字案件数与表四不符",
                "the text and table 4 differ on reconsiderations or lawsuits");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        return narrative
                .statements()
                .filter(Statement::isComparable)
                .filter(statement -> statement.figure().countsCases())
                .flatMap(statement -> check(narrative, statement).stream())
                .toList();
    }

    private Optional<Finding> check(Narrative narrative, Statement statement) {
        String words = statement.lead();
        Matcher kind = KIND.matcher(words);
        boolean applies = kind.find()
                && OVER_DISCLOSURE.matcher(statement.before()).find()
                && !OTHER_ROLE.matcher(words).find()
                && !OUTCOME_AFTER.matcher(statement.tail()).lookingAt()
                && COUNTED.matcher(words).find();
        if (!applies) {
            return Optional.empty();
        }
        List<Cells> accepted = accepted(narrative.report(), words);
        if (accepted.isEmpty()
                || accepted.stream()
                        .anyMatch(cells -> cells.add(statement.figure().value()))) {
            return Optional.empty();
        }
        return Optional.of(Mismatch.of(
                        narrative,
                        statement.from(kind.start()),
                        statement.figure().value(),
                        accepted.get(0))
                .finding(this, message(), "The text and table 4 differ on reconsiderations or lawsuits"));
    }

    private static List<Cells> accepted(AnnualReport report, String words) {
        Optional<Cells> reconsiderations = Cells.of(report, DisputeKind.RECONSIDERATION);
        Optional<Cells> direct = Cells.of(report, DisputeKind.LITIGATION_WITHOUT_RECONSIDERATION);
        Optional<Cells> after = Cells.of(report, DisputeKind.LITIGATION_AFTER_RECONSIDERATION);
        if (reconsiderations.isEmpty() || direct.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Cells lawsuits = direct.get().and(after.get());
        if (words.contains("复议后")) {
            return Stream.of(after.get()).toList();
        }
        if (words.contains("未经复议") || words.contains("直接起诉") || words.contains("直接提起")) {
            return Stream.of(direct.get()).toList();
        }
        boolean reconsideration = RECONSIDERATION.matcher(words).find();
        boolean litigation = LITIGATION.matcher(words).find();
        if (reconsideration && litigation) {
            return List.of(reconsiderations.get().and(lawsuits));
        }
        return reconsideration ? List.of(reconsiderations.get()) : List.of(lawsuits, direct.get(), after.get());
    }
}
