package org.nianbao.review.desk.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How discipline inspection came to look at a submission, or not to.
 *
 * @param seed seed of the season's draw; null when nothing was drawn, or the reader may not know it yet
 * @param percent how many of a hundred are drawn; null when nothing was drawn
 * @param drawn what was drawn, 0 to 9999; below {@code percent × 100} the report is inspected
 * @param risks for what risks it is looked at; where the table says SAMPLED, one is enough
 */
public record InspectionChoice(
        InspectionMode mode,
        @Nullable String seed,
        @Nullable Integer percent,
        @Nullable Integer drawn,
        List<InspectionRisk> risks,
        boolean inspected) {

    public InspectionChoice {
        risks = List.copyOf(risks);
    }

    /** The choice of a mode. A draw depends on the filing and the season's seed alone, so it can be done again. */
    public static InspectionChoice of(
            InspectionMode mode, String filingId, SeasonDraw draw, List<InspectionRisk> risks) {
        return switch (mode) {
            case REQUIRED -> new InspectionChoice(mode, null, null, null, risks, true);
            case INFORMED -> new InspectionChoice(mode, null, null, null, risks, false);
            case SAMPLED -> {
                int drawn = draw.lot(filingId);
                boolean inspected = draw.draws(drawn) || !risks.isEmpty();
                yield new InspectionChoice(mode, draw.seed(), draw.percent(), drawn, risks, inspected);
            }
        };
    }

    /** The same for somebody who may not know the seed while the season runs. */
    public InspectionChoice withoutSeed() {
        return new InspectionChoice(mode, null, percent, drawn, risks, inspected);
    }

    /** Why the report is inspected, or why not; for the reviewer. */
    public String why() {
        return switch (mode) {
            case REQUIRED -> "必经：按审核环节设置表，这类报告都由纪检监察审查。" + attention();
            case INFORMED -> "备案：按审核环节设置表，这类报告送纪委备案，不逐件审查。" + attention();
            case SAMPLED -> sampled();
        };
    }

    private String sampled() {
        boolean byLot = drawn != null && percent != null && drawn < percent * 100;
        String lot = "抽签号" + drawn + "，抽取比例" + percent + "%";
        if (byLot) {
            return "抽查：被抽中（" + lot + "）。" + attention();
        }
        return risks.isEmpty()
                ? "抽查：未被抽中（" + lot + "），也没有风险情形，送纪委备案。"
                : "抽查：未被抽中（" + lot + "），因风险情形审查：" + labels() + "。";
    }

    private String attention() {
        return risks.isEmpty() ? "" : "请注意：" + labels() + "。";
    }

    private String labels() {
        return risks.stream().map(InspectionRisk::label).collect(Collectors.joining("、"));
    }
}
