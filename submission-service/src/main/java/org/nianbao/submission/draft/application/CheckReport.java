package org.nianbao.submission.draft.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.FilingContext;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.application.Regions;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.RegionPath;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.model.FilingFacts;
import org.springframework.stereotype.Service;

/** Runs all rules on a report of a filing: with its file, its agency's names, and the reports beside it. */
@Service
public class CheckReport {

    private final Agencies agencies;
    private final Regions regions;
    private final Imports imports;
    private final ReportsBeside beside;

    CheckReport(Agencies agencies, Regions regions, Imports imports, ReportsBeside beside) {
        this.agencies = agencies;
        this.regions = regions;
        this.imports = imports;
        this.beside = beside;
    }

    /** What the rules say about a draft. */
    public CheckResult check(FilingFacts filing, Draft draft) {
        Reading reading = Optional.ofNullable(draft.importId())
                .flatMap(id -> imports.reading(filing.id(), id))
                .orElse(null);
        return check(filing, draft.report(), reading);
    }

    /** What the rules say about a report, read from a file or not. */
    public CheckResult check(FilingFacts filing, AnnualReport report, @Nullable Reading reading) {
        CheckInput alone = CheckInput.of(report, reading).forFiling(context(filing));
        return RuleSet.current().check(beside.of(filing, alone));
    }

    private FilingContext context(FilingFacts filing) {
        Agency agency = agencies.find(filing.id().agencyCode()).orElseThrow();
        List<String> above =
                regions.pathTo(agency.regionCode()).map(RegionPath::names).orElse(List.of());
        return new FilingContext(
                filing.id().year(),
                filing.agencyName(),
                agency.names(),
                above,
                filing.agencyKind().government(),
                agency.mayMakeRules());
    }
}
