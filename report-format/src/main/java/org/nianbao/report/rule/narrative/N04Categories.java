package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-04: how many requests were granted or refused, and who made them, is the same in the text as in table 3 (格式一（三）: 申请人的类别,
 * 最终处理结果).
 */
final class N04Categories extends NarrativeRule {

    private static final Pattern ANSWER = Pattern.compile("予以公开|部分公开|不予|无法提供|其他处理");
    private static final Pattern APPLICANT = Pattern.compile("自然人|企业|科研机构|公益组织|服务机构|法人");

    N04Categories() {
        super(
                "N-04",
                Severity.W,
                "国办公开办函〔2021〕30号一（三）、附件格式模板表三",
                "分类数与表三不符",
                "figures by category or applicant differ from table 3");
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
        RequestLabel.Found found = RequestLabel.in(statement);
        if (found == null || !isOfRequests(statement, found)) {
            return Optional.empty();
        }
        BigDecimal stated = statement.figure().value();
        List<Cells> accepted = accepted(narrative.report(), found.label());
        if (accepted.isEmpty() || accepted.stream().anyMatch(cells -> cells.add(stated))) {
            return Optional.empty();
        }
        TextAddress place = found.inLead() >= 0 ? statement.from(found.inLead()) : statement.with(found.tailEnd());
        return Optional.of(Mismatch.of(narrative, place, stated, accepted.get(0))
                .finding(this, message(), "A figure by category or applicant differs from table 3"));
    }

    /** The topic before the label, which may itself sound like another one, as 信访举报投诉类 does. */
    private static boolean isOfRequests(Statement statement, RequestLabel.Found found) {
        int place = found.inLead() >= 0 ? statement.leadStart() + found.inLead() : statement.leadStart();
        Sentence sentence = statement.sentence();
        String sides = statement.lead() + "|" + statement.tail();
        return Topic.at(sentence.source().text(), sentence.paragraph(), place) == Topic.REQUEST
                && !(ANSWER.matcher(sides).find() && APPLICANT.matcher(sides).find());
    }

    /** For applicants: those of the requests received, with or without those carried over, or answered. */
    private static List<Cells> accepted(AnnualReport report, RequestLabel label) {
        Optional<Cells> first = label.cells(report, RequestRow.NEWLY_RECEIVED);
        if (first.isEmpty() || !label.isApplicant()) {
            return first.stream().toList();
        }
        Optional<Cells> over = label.cells(report, RequestRow.CARRIED_OVER);
        Optional<Cells> answered = label.cells(report, RequestRow.TOTAL);
        return Stream.of(first, over.map(first.get()::and), answered)
                .flatMap(Optional::stream)
                .toList();
    }
}
