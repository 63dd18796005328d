package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/**
 * N-06: documents issued, decisions taken and fees collected are as many in the text as in table 2 (格式一（二）). What was published,
 * reviewed or explained is counted otherwise: only what was made or decided is compared.
 */
final class N06Disclosure extends NarrativeRule {

    private static final String COUNTED = "(?:决定|案件|数量?|总数|件数|共计|共|合计|累计|为|[:]){0,9}+$";
    private static final String MADE = "(?:制定|制发|出台|印发|发布|颁布|制作)(?:并?(?:印发|出台|发布|实施)|、印发|了|的|各类|共|本级|新的?){0,9}+";
    private static final Pattern OTHER_WORK = Pattern.compile(
            "公开|公示|公布|上网|上传|审[核查]|备案|解读|清理|梳理|起草|征求|代拟|拟定?|配合|牵头|报送|评估|修订|修改|涉及|推送|归集|取消|下放|承接|事项|清单|转发|听证|目录|废止和|拟");

    /** What a sentence counts, and in which cells the two formats count it. */
    private enum Counted {
        DOCUMENTS_ISSUED(
                "(?<![未不])" + MADE + "(?:党政机关|行政)?规范性文件" + COUNTED,
                ProactiveCell.DOCUMENTS_ISSUED,
                ProactiveCell.DOCUMENTS_NEWLY_MADE),
        RULES_ISSUED(
                "(?<![未不])" + MADE + "(?:政府|行政)?规章(?!制度)" + COUNTED,
                ProactiveCell.RULES_ISSUED,
                ProactiveCell.RULES_NEWLY_MADE),
        DOCUMENTS_REPEALED("(?:宣布失效和)?废止(?:了|的|行政){0,9}+规范性文件" + COUNTED, ProactiveCell.DOCUMENTS_REPEALED),
        DOCUMENTS_IN_FORCE("(?:现行有效|现存有效|现有有效)(?:的|行政){0,9}+规范性文件" + COUNTED, ProactiveCell.DOCUMENTS_IN_FORCE),
        LICENCES(
                "(?:作出|做出|办理|实施|核发|办结)(?:了|的|各类|共){0,9}+行政许可" + COUNTED,
                ProactiveCell.LICENCES,
                ProactiveCell.LICENCES_DECISIONS),
        PENALTIES(
                "(?:作出|做出|办理|实施|下达|办结)(?:了|的|各类|共){0,9}+行政处罚" + COUNTED,
                ProactiveCell.PENALTIES,
                ProactiveCell.PENALTIES_DECISIONS),
        COMPULSION(
                "(?:作出|做出|办理|实施|采取)(?:了|的|各类|共){0,9}+行政强制(?:措施|执行)?" + COUNTED,
                ProactiveCell.COMPULSORY_MEASURES,
                ProactiveCell.COMPULSORY_MEASURES_DECISIONS),
        FEES(
                "(?:收取|征收)(?:了|的|各类|各项|共){0,9}+行政事业性收费(?:收入|金额|共计|共|合计|为|[:]){0,9}+$|行政事业性收费(?:收入|金额|共计|共|合计|为|总额|[:])++$",
                ProactiveCell.FEES);

        private final Pattern words;
        private final List<ProactiveCell> cells;

        Counted(String words, ProactiveCell... cells) {
            this.words = Pattern.compile(words);
            this.cells = List.of(cells);
        }

        Optional<Cells> in(AnnualReport report) {
            return cells.stream()
                    .filter(cell -> cell.format() == report.format())
                    .findFirst()
                    .flatMap(cell -> Cells.of(report, cell));
        }
    }

    N06Disclosure() {
        super(
                "N-06",
                Severity.W,
                "国办公开办函〔2021〕30号一（二）、附件格式模板表二；《政府信息公开条例》第二十条",
                "文字{a}与表二{b}不符",
                "the text says {a}, table 2 says {b}");
    }

    @Override
    List<Finding> find(Narrative narrative) {
        List<Finding> findings = new ArrayList<>();
        narrative
                .statements()
                .filter(statement ->
                        statement.own() && statement.ofTheYear() && !statement.change() && !statement.item())
                .filter(statement -> !OTHER_WORK.matcher(statement.lead()).find())
                .forEach(statement -> check(narrative, statement).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> check(Narrative narrative, Statement statement) {
        for (Counted counted : Counted.values()) {
            Matcher lead = counted.words.matcher(statement.lead());
            Optional<BigDecimal> stated =
                    counted == Counted.FEES ? money(statement.figure()) : number(statement.figure());
            if (stated.isPresent() && lead.find()) {
                return counted.in(narrative.report())
                        .filter(cells -> !cells.add(stated.get()))
                        .map(cells -> Mismatch.of(narrative, statement.from(lead.start()), stated.get(), cells)
                                .finding(
                                        this,
                                        "文字%s与表二%s不符"
                                                .formatted(Mismatch.plain(stated.get()), Mismatch.plain(cells.sum())),
                                        "The text and table 2 differ"));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure.isCount() && (figure.countsCases() || figure.unit().equals("部"))
                ? Optional.of(figure.value())
                : Optional.empty();
    }

    /** An exact amount in 万元. */
    private static Optional<BigDecimal> money(Figure figure) {
        return figure.isMoney() && figure.exact() ? Optional.of(Money.inTenThousandYuan(figure)) : Optional.empty();
    }
}
