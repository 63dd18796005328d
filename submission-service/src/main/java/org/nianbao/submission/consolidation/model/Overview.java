package org.nianbao.submission.consolidation.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;

/** The sentences of section 一 that the tables alone make true; whoever writes the report writes the rest. */
final class Overview {

    private final AnnualReport tables;

    private Overview(AnnualReport tables) {
        this.tables = tables;
    }

    /**
     * A paragraph for what the tables tell fully; where a number is not known there is no sentence.
     *
     * @param reports how many reports were added up
     */
    static String of(AnnualReport tables, int reports) {
        Overview overview = new Overview(tables);
        int year = tables.year();
        return Stream.of(
                        Optional.of("本报告由%d份下级年度报告汇总形成，数据统计期限为%d年1月1日至%d年12月31日。".formatted(reports, year, year)),
                        overview.documents(),
                        overview.decisions(),
                        overview.fees(),
                        overview.requests(),
                        overview.disputes())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> documents() {
        return sentence(
                "全年制发行政规范性文件%s件，废止%s件，现行有效%s件。",
                new ProactiveAddress(ProactiveCell.DOCUMENTS_ISSUED),
                new ProactiveAddress(ProactiveCell.DOCUMENTS_REPEALED),
                new ProactiveAddress(ProactiveCell.DOCUMENTS_IN_FORCE));
    }

    private Optional<String> decisions() {
        return sentence(
                "作出行政许可处理决定%s件，行政处罚处理决定%s件，行政强制处理决定%s件。",
                new ProactiveAddress(ProactiveCell.LICENCES),
                new ProactiveAddress(ProactiveCell.PENALTIES),
                new ProactiveAddress(ProactiveCell.COMPULSORY_MEASURES));
    }

    private Optional<String> fees() {
        return sentence("行政事业性收费%s万元。", new ProactiveAddress(ProactiveCell.FEES));
    }

    private Optional<String> requests() {
        return sentence(
                "本年新收政府信息公开申请%s件，上年结转%s件；本年度办结%s件，结转下年度继续办理%s件。",
                total(RequestRow.NEWLY_RECEIVED),
                total(RequestRow.CARRIED_OVER),
                total(RequestRow.TOTAL),
                total(RequestRow.CARRIED_FORWARD));
    }

    private Optional<String> disputes() {
        return sentence(
                "因政府信息公开工作发生行政复议%s件；未经复议直接起诉的行政诉讼%s件，复议后起诉的行政诉讼%s件。",
                new DisputeAddress(DisputeKind.RECONSIDERATION, DisputeOutcome.TOTAL),
                new DisputeAddress(DisputeKind.LITIGATION_WITHOUT_RECONSIDERATION, DisputeOutcome.TOTAL),
                new DisputeAddress(DisputeKind.LITIGATION_AFTER_RECONSIDERATION, DisputeOutcome.TOTAL));
    }

    private static NumberAddress total(RequestRow row) {
        return new RequestAddress(row, Applicant.TOTAL);
    }

    private Optional<String> sentence(String form, NumberAddress... cells) {
        Object[] numbers = Arrays.stream(cells)
                .map(tables::number)
                .filter(Objects::nonNull)
                .map(BigDecimal::toPlainString)
                .toArray();
        return numbers.length == cells.length ? Optional.of(form.formatted(numbers)) : Optional.empty();
    }
}
