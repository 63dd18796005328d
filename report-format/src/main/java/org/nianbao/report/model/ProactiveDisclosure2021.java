package org.nianbao.report.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table 2 of 国办公开办函〔2021〕30号, ten cells.
 *
 * @param rules 规章 (article 20, item 1)
 * @param normativeDocuments 行政规范性文件 (article 20, item 1)
 * @param licences 行政许可, decisions taken (article 20, item 5)
 * @param penalties 行政处罚, decisions taken (article 20, item 6)
 * @param compulsoryMeasures 行政强制, decisions taken (article 20, item 6)
 * @param feesInTenThousandYuan 行政事业性收费, amount collected in 万元 (article 20, item 8)
 */
public record ProactiveDisclosure2021(
        DocumentCounts rules,
        DocumentCounts normativeDocuments,
        @Nullable Long licences,
        @Nullable Long penalties,
        @Nullable Long compulsoryMeasures,
        @Nullable BigDecimal feesInTenThousandYuan)
        implements ProactiveDisclosure {

    static ProactiveDisclosure2021 of(ProactiveNumbers given) {
        return new ProactiveDisclosure2021(
                new DocumentCounts(
                        given.count(ProactiveCell.RULES_ISSUED),
                        given.count(ProactiveCell.RULES_REPEALED),
                        given.count(ProactiveCell.RULES_IN_FORCE)),
                new DocumentCounts(
                        given.count(ProactiveCell.DOCUMENTS_ISSUED),
                        given.count(ProactiveCell.DOCUMENTS_REPEALED),
                        given.count(ProactiveCell.DOCUMENTS_IN_FORCE)),
                given.count(ProactiveCell.LICENCES),
                given.count(ProactiveCell.PENALTIES),
                given.count(ProactiveCell.COMPULSORY_MEASURES),
                given.decimal(ProactiveCell.FEES));
    }

    @Override
    public Format format() {
        return Format.F2021;
    }

    @Override
    public Map<ProactiveCell, @Nullable BigDecimal> numbers() {
        return new ProactiveNumbers()
                .with(ProactiveCell.RULES_ISSUED, rules.issued())
                .with(ProactiveCell.RULES_REPEALED, rules.repealed())
                .with(ProactiveCell.RULES_IN_FORCE, rules.inForce())
                .with(ProactiveCell.DOCUMENTS_ISSUED, normativeDocuments.issued())
                .with(ProactiveCell.DOCUMENTS_REPEALED, normativeDocuments.repealed())
                .with(ProactiveCell.DOCUMENTS_IN_FORCE, normativeDocuments.inForce())
                .with(ProactiveCell.LICENCES, licences)
                .with(ProactiveCell.PENALTIES, penalties)
                .with(ProactiveCell.COMPULSORY_MEASURES, compulsoryMeasures)
                .with(ProactiveCell.FEES, feesInTenThousandYuan)
                .byCell();
    }
}
