package org.nianbao.report.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Table 2 of 国办公开办函〔2019〕60号, the trial format.
 *
 * @param rules 规章 (article 20, item 1)
 * @param normativeDocuments 规范性文件 (article 20, item 1)
 * @param licences 行政许可 (article 20, item 5)
 * @param otherManagementServices 其他对外管理服务事项 (article 20, item 5)
 * @param penalties 行政处罚 (article 20, item 6)
 * @param compulsoryMeasures 行政强制 (article 20, item 6)
 * @param fees 行政事业性收费 (article 20, item 8)
 * @param procurement 政府集中采购 (article 20, item 9)
 */
public record ProactiveDisclosure2019(
        PublicationCounts rules,
        PublicationCounts normativeDocuments,
        ItemCounts licences,
        ItemCounts otherManagementServices,
        ItemCounts penalties,
        ItemCounts compulsoryMeasures,
        FeeItems fees,
        Procurement procurement)
        implements ProactiveDisclosure {

    static ProactiveDisclosure2019 of(ProactiveNumbers given) {
        return new ProactiveDisclosure2019(
                new PublicationCounts(
                        given.count(ProactiveCell.RULES_NEWLY_MADE),
                        given.count(ProactiveCell.RULES_NEWLY_PUBLISHED),
                        given.count(ProactiveCell.RULES_TOTAL_PUBLISHED)),
                new PublicationCounts(
                        given.count(ProactiveCell.DOCUMENTS_NEWLY_MADE),
                        given.count(ProactiveCell.DOCUMENTS_NEWLY_PUBLISHED),
                        given.count(ProactiveCell.DOCUMENTS_TOTAL_PUBLISHED)),
                new ItemCounts(
                        given.count(ProactiveCell.LICENCES_PREVIOUS_YEAR),
                        given.count(ProactiveCell.LICENCES_CHANGE),
                        given.count(ProactiveCell.LICENCES_DECISIONS)),
                new ItemCounts(
                        given.count(ProactiveCell.OTHER_SERVICES_PREVIOUS_YEAR),
                        given.count(ProactiveCell.OTHER_SERVICES_CHANGE),
                        given.count(ProactiveCell.OTHER_SERVICES_DECISIONS)),
                new ItemCounts(
                        given.count(ProactiveCell.PENALTIES_PREVIOUS_YEAR),
                        given.count(ProactiveCell.PENALTIES_CHANGE),
                        given.count(ProactiveCell.PENALTIES_DECISIONS)),
                new ItemCounts(
                        given.count(ProactiveCell.COMPULSORY_MEASURES_PREVIOUS_YEAR),
                        given.count(ProactiveCell.COMPULSORY_MEASURES_CHANGE),
                        given.count(ProactiveCell.COMPULSORY_MEASURES_DECISIONS)),
                new FeeItems(given.count(ProactiveCell.FEES_PREVIOUS_YEAR), given.count(ProactiveCell.FEES_CHANGE)),
                new Procurement(
                        given.count(ProactiveCell.PROCUREMENT_PROJECTS),
                        given.decimal(ProactiveCell.PROCUREMENT_TOTAL_AMOUNT)));
    }

    @Override
    public Format format() {
        return Format.F2019;
    }

    @Override
    public Map<ProactiveCell, @Nullable BigDecimal> numbers() {
        return new ProactiveNumbers()
                .with(ProactiveCell.RULES_NEWLY_MADE, rules.newlyMade())
                .with(ProactiveCell.RULES_NEWLY_PUBLISHED, rules.newlyPublished())
                .with(ProactiveCell.RULES_TOTAL_PUBLISHED, rules.totalPublished())
                .with(ProactiveCell.DOCUMENTS_NEWLY_MADE, normativeDocuments.newlyMade())
                .with(ProactiveCell.DOCUMENTS_NEWLY_PUBLISHED, normativeDocuments.newlyPublished())
                .with(ProactiveCell.DOCUMENTS_TOTAL_PUBLISHED, normativeDocuments.totalPublished())
                .with(ProactiveCell.LICENCES_PREVIOUS_YEAR, licences.previousYear())
                .with(ProactiveCell.LICENCES_CHANGE, licences.change())
                .with(ProactiveCell.LICENCES_DECISIONS, licences.decisions())
                .with(ProactiveCell.OTHER_SERVICES_PREVIOUS_YEAR, otherManagementServices.previousYear())
                .with(ProactiveCell.OTHER_SERVICES_CHANGE, otherManagementServices.change())
                .with(ProactiveCell.OTHER_SERVICES_DECISIONS, otherManagementServices.decisions())
                .with(ProactiveCell.PENALTIES_PREVIOUS_YEAR, penalties.previousYear())
                .with(ProactiveCell.PENALTIES_CHANGE, penalties.change())
                .with(ProactiveCell.PENALTIES_DECISIONS, penalties.decisions())
                .with(ProactiveCell.COMPULSORY_MEASURES_PREVIOUS_YEAR, compulsoryMeasures.previousYear())
                .with(ProactiveCell.COMPULSORY_MEASURES_CHANGE, compulsoryMeasures.change())
                .with(ProactiveCell.COMPULSORY_MEASURES_DECISIONS, compulsoryMeasures.decisions())
                .with(ProactiveCell.FEES_PREVIOUS_YEAR, fees.previousYear())
                .with(ProactiveCell.FEES_CHANGE, fees.change())
                .with(ProactiveCell.PROCUREMENT_PROJECTS, procurement.projects())
                .with(ProactiveCell.PROCUREMENT_TOTAL_AMOUNT, procurement.totalAmount())
                .byCell();
    }
}
