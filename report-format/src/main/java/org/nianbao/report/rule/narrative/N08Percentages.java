package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-08: a percentage is that of the figures beside it: a share of a total, the rate of what was answered, the change against the
 * year before (格式一（三）: 数据准确). Rounding and cutting off are both right; 约 allows one point.
 */
final class N08Percentages extends NarrativeRule {

    private static final Pattern SHARE = Pattern.compile("^(约?占比?|比例)(?:[^%]{0,12}的)?(?:约?为|约|达到?|总数的?|总量的?)?(约)?$");
    private static final Pattern RATE = Pattern.compile("^(?:办结|答复|回复)率(?:为|达到?|是)?$");
    private static final Pattern GROWTH = Pattern.compile(
            "^(?:同比|较(?:上一?|去)年(?:度|同期)?|比(?:上一?|去)年(?:度|同期)?|与(?:上一?|去)年(?:度|同期)?相比)?(?:增长|增加|上升|提高|(下降|减少|降低))(?:了|约|幅度为)?$");
    private static final Pattern RECEIVED = Pattern.compile("收到|受理|接到|接收|新收");
    private static final Pattern ANSWERED = Pattern.compile("办结|答复|回复");
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上一?年度?|去年)(?:同期|全年)?(?:的|为|共|收到|公开)?$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    N08Percentages() {
        super(
                "N-08",
                Severity.W,
                "国办公开办函〔2021〕30号一（三）、三（三）：数据准确",
                "占比有误",
                "a percentage does not fit the figures beside it");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        List<Sentence> sentences = narrative.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Statement> before = new ArrayList<>();
            for (Statement statement : sentences.get(i).statements()) {
                if (statement.figure().isPercent()) {
                    check(statement, before, earlier(sentences, i), findings);
                } else {
                    before.add(0, statement);
                }
            }
        }
        return findings;
    }

    /** The figures of the sentence before, when this one goes on with 其中. */
    private static List<Statement> earlier(List<Sentence> sentences, int index) {
        boolean goesOn = index > 0 && sentences.get(index).text().startsWith("其中");
        return goesOn ? sentences.get(index - 1).statements() : List.of();
    }

    private void check(Statement percent, List<Statement> before, List<Statement> earlier, List<Finding> findings) {
        Matcher share = SHARE.matcher(percent.lead());
        if (before.isEmpty()
                || !before.get(0).figure().isCount()
                || percent.figure().value().signum() < 0) {
            return;
        }
        if (share.find()) {
            boolean about = percent.lead().contains("约") || !percent.figure().exact();
            share(percent, about, before, earlier, findings);
        } else if (RATE.matcher(percent.lead()).find()) {
            rate(percent, before, findings);
        } else {
            Matcher growth = GROWTH.matcher(percent.lead());
            if (growth.find()) {
                growth(percent, growth.group(1) != null, before, findings);
            }
        }
    }

    private void share(
            Statement percent, boolean about, List<Statement> before, List<Statement> earlier, List<Finding> findings) {
        Statement part = before.get(0);
        List<Statement> totals = new ArrayList<>(before.subList(1, before.size()));
        totals.addAll(earlier);
        totals.removeIf(total -> !total.figure().isCount()
                || !total.figure().unit().equals(part.figure().unit())
                || total.figure().value().compareTo(part.figure().value()) < 0
                || total.figure().value().signum() == 0);
        boolean right = totals.stream()
                .anyMatch(total -> fits(
                        percent, percentOf(part.figure().value(), total.figure().value()), about));
        if (!totals.isEmpty() && !right && part.ofTheYear() && !part.change()) {
            Statement total = totals.get(totals.size() - 1);
            BigDecimal correct = percentOf(part.figure().value(), total.figure().value());
            findings.add(finding(percent, part, total, correct));
        }
    }

    private void rate(Statement percent, List<Statement> before, List<Finding> findings) {
        Statement answered = before.get(0);
        Statement received = before.size() < 2 ? answered : before.get(1);
        boolean both = received != answered
                && received.figure().isCount()
                && received.figure().value().signum() > 0
                && ANSWERED.matcher(answered.lead()).find()
                && !RECEIVED.matcher(answered.lead()).find()
                && RECEIVED.matcher(received.lead()).find()
                && received.figure().unit().equals(answered.figure().unit());
        if (both) {
            BigDecimal correct =
                    percentOf(answered.figure().value(), received.figure().value());
            if (!fits(percent, correct, false)) {
                findings.add(finding(percent, answered, received, correct));
            }
        }
    }

    private void growth(Statement percent, boolean down, List<Statement> before, List<Finding> findings) {
        if (before.size() < 2) {
            return;
        }
        Statement base = before.get(0);
        Statement current = before.get(1);
        boolean compares = LAST_YEAR.matcher(base.lead()).find()
                && base.figure().isCount()
                && current.figure().isCount()
                && current.ofTheYear()
                && !current.change()
                && current.figure().unit().equals(base.figure().unit())
                && base.figure().value().signum() > 0;
        if (compares) {
            BigDecimal change = percentOf(
                    current.figure().value().subtract(base.figure().value()),
                    base.figure().value());
            BigDecimal correct = down ? change.negate() : change;
            if (!fits(percent, correct, percent.lead().contains("约"))) {
                findings.add(finding(percent, current, base, correct));
            }
        }
    }

    private static BigDecimal percentOf(BigDecimal part, BigDecimal total) {
        return part.multiply(HUNDRED).divide(total, 6, RoundingMode.HALF_UP);
    }

    private static boolean fits(Statement percent, BigDecimal correct, boolean about) {
        BigDecimal stated = percent.figure().value();
        BigDecimal allowed = about ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()));
        return stated.subtract(correct).abs().compareTo(allowed) <= 0;
    }

    private Finding finding(Statement percent, Statement part, Statement total, BigDecimal correct) {
        TextAddress place = percent.from(0);
        String stated = Mismatch.plain(percent.figure().value());
        String right = Mismatch.plain(correct.setScale(2, RoundingMode.HALF_UP));
        String one = Mismatch.plain(part.figure().value());
        String other = Mismatch.plain(total.figure().value());
        return Finding.of(
                this,
                place,
                "占比有误：%s写的是%s%%，按文中的%s和%s应为%s%%。请核对。".formatted(place.label(), stated, one, other, right),
                "%s says %s%%; from %s and %s beside it, it is %s%%. Correct it."
                        .formatted(place.format(), stated, one, other, right));
    }
}
