package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.TitleText;

/**
 * F-06: year and agency in the title are the filing's (条例第四十九条, 第五十条: each agency's report on the year before). Names are
 * compared as {@link AgencyNames} says. Without a filing, only that the title names the report's year.
 */
final class F06Title implements Rule {

    @Override
    public String code() {
        return "F-06";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第四十九条、第五十条";
    }

    @Override
    public String message() {
        return "标题年度/单位不符";
    }

    @Override
    public String messageEn() {
        return "year or agency of the title do not fit";
    }

    @Override
    public Optional<Missing> missing(CheckInput in) {
        return in.filing() == null ? Optional.of(Missing.FILING) : Optional.empty();
    }

    @Override
    public List<Finding> check(CheckInput in) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        Optional<TitleText> title = TitleText.find(in.report().title());
        if (title.isEmpty()) {
            zh.add("没有形如“××（单位）××××年政府信息公开工作年度报告”的标题");
            en.add("there is no title of the form \"agency, year, 政府信息公开工作年度报告\"");
        } else {
            year(in, title.get(), zh, en);
            agency(in, title.get(), zh, en);
        }
        if (zh.isEmpty()) {
            return List.of();
        }
        return List.of(Finding.of(
                this,
                new TextAddress(TextPart.TITLE),
                "标题年度/单位不符：" + String.join("；", zh) + "。请改正标题。",
                "Year or agency of the title do not fit: " + String.join("; ", en) + ". Correct the title."));
    }

    private static void year(CheckInput in, TitleText title, List<String> zh, List<String> en) {
        FilingContext filing = in.filing();
        int stated = in.report().year();
        int expected = filing == null ? stated : filing.year();
        if (title.year() == 0) {
            zh.add("标题中没有（唯一的）年度");
            en.add("the title does not name one year");
        } else if (title.year() != expected) {
            zh.add("标题写的是%d年，应为%d年，相差%d年".formatted(title.year(), expected, Math.abs(title.year() - expected)));
            en.add("the title says %d, expected %d".formatted(title.year(), expected));
        }
        if (stated != expected) {
            zh.add("报告的年度是%d年，填报的年度是%d年".formatted(stated, expected));
            en.add("the report is of %d, the filing of %d".formatted(stated, expected));
        }
    }

    private static void agency(CheckInput in, TitleText title, List<String> zh, List<String> en) {
        FilingContext filing = in.filing();
        if (filing == null) {
            return;
        }
        AgencyNames names = new AgencyNames(filing);
        if (title.agencyName().isEmpty()) {
            zh.add("标题中没有单位名称");
            en.add("the title does not name the agency");
        } else if (!names.mean(title.agencyName())) {
            zh.add("标题中的单位是“%s”，填报单位是“%s”".formatted(title.agencyName(), filing.agencyName()));
            en.add("the title names \"%s\", the filing is of \"%s\""
                    .formatted(title.agencyName(), filing.agencyName()));
        }
        String stated = in.report().agencyName();
        if (!stated.isBlank() && !stated.equals(title.agencyName()) && !names.mean(stated)) {
            zh.add("报告的单位是“%s”，填报单位是“%s”".formatted(stated, filing.agencyName()));
            en.add("the report names \"%s\", the filing is of \"%s\"".formatted(stated, filing.agencyName()));
        }
    }
}
