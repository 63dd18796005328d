package org.nianbao.report.rule;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;

/** T2-03: only State Council departments, provinces, cities with districts and autonomous prefectures make 规章 (立法法, chapter 4 section 2). */
final class T203RuleMakingPower implements Rule {

    private static final Set<ProactiveCell> CELLS = EnumSet.of(
            ProactiveCell.RULES_ISSUED,
            ProactiveCell.RULES_REPEALED,
            ProactiveCell.RULES_IN_FORCE,
            ProactiveCell.RULES_NEWLY_MADE,
            ProactiveCell.RULES_NEWLY_PUBLISHED,
            ProactiveCell.RULES_TOTAL_PUBLISHED);

    @Override
    public String code() {
        return "T2-03";
    }

    @Override
    public Severity severity() {
        return Severity.B_STAR;
    }

    @Override
    public String lawRef() {
        return "《立法法》第九十一条、第九十三条；《政府信息公开条例》第二十条第（一）项";
    }

    @Override
    public String message() {
        return "本机关无规章制定权";
    }

    @Override
    public String messageEn() {
        return "this agency may not make 规章";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.filing() == null ? Optional.of(Missing.FILING) : Optional.empty();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        FilingContext filing = in.filing();
        if (filing == null || filing.ruleMakingPower()) {
            return List.of();
        }
        List<ProactiveAddress> cells = CELLS.stream()
                .map(ProactiveAddress::new)
                .filter(cell -> isNotZero(in.report().number(cell)))
                .toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        String zh = cells.stream()
                .map(cell -> cell.cell().columnLabel() + in.report().cell(cell))
                .collect(Collectors.joining("，"));
        String en = cells.stream()
                .map(cell -> cell.format() + " is " + in.report().cell(cell))
                .collect(Collectors.joining(", "));
        return List.of(Finding.of(
                this,
                cells,
                "表二“规章”：%s，而本机关无规章制定权。如是行政规范性文件，请改填到“行政规范性文件”一行；规章应填0。".formatted(zh),
                "%s, but this agency may not make 规章. Enter normative documents in their own row, and 0 here."
                        .formatted(en)));
    }

    private static boolean isNotZero(@Nullable BigDecimal number) {
        return number != null && number.signum() != 0;
    }
}
