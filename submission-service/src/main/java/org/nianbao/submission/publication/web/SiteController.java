package org.nianbao.submission.publication.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.text.TitleText;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.submission.publication.application.AgencyNames;
import org.nianbao.submission.publication.application.PublicQuery;
import org.nianbao.submission.publication.application.PublicSite;
import org.nianbao.submission.publication.application.PublishedReports;
import org.nianbao.submission.publication.model.PublicLine;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.RetractedReport;
import org.nianbao.submission.publication.model.RevisionLine;
import org.nianbao.submission.publication.model.Shown;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public pages: what was approved, and nothing else. */
@Controller
class SiteController {

    private static final int LINES = 50;
    private static final int LONGEST_NAME = 50;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private final PublishedReports reports;
    private final PublicSite site;
    private final AgencyNames names;

    SiteController(PublishedReports reports, PublicSite site, AgencyNames names) {
        this.reports = reports;
        this.site = site;
        this.names = names;
    }

    @GetMapping("/")
    String list(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String after,
            Model model) {
        requireYear(year);
        PageRequest page = new PageRequest(LINES, after);
        String name = q == null || q.isBlank()
                ? null
                : q.strip().substring(0, Math.min(q.strip().length(), LONGEST_NAME));
        PublicQuery.Position position = page.cursor(2)
                .map(cursor -> new PublicQuery.Position((int) cursor.number(0), cursor.text(1)))
                .orElse(null);
        List<PublicLine> lines = reports.list(new PublicQuery(year, name, position, page.rowLimit()));
        Page<PublicLine> shown =
                Page.of(lines, page, line -> Cursor.encode(Integer.toString(line.year()), line.agencyCode()));
        model.addAttribute("lines", shown.items());
        model.addAttribute("next", shown.next());
        model.addAttribute("years", reports.years());
        model.addAttribute("year", year);
        model.addAttribute("q", name);
        model.addAttribute("first", after == null);
        return "site/list";
    }

    @GetMapping("/reports/{year:[0-9]{4}}/{agencyCode:[0-9A-Za-z]+}")
    ModelAndView latest(@PathVariable int year, @PathVariable String agencyCode) {
        return page(site.latest(year, agencyCode), "");
    }

    @GetMapping("/reports/{year:[0-9]{4}}/{agencyCode:[0-9A-Za-z]+}/revisions/{revision:[0-9]{1,6}}")
    ModelAndView revision(@PathVariable int year, @PathVariable String agencyCode, @PathVariable int revision) {
        return page(site.revision(year, agencyCode, revision), "/revisions/" + revision);
    }

    @GetMapping("/site/report.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(HtmlWriter.css());
    }

    private static void requireYear(@Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "bad-parameter", "年度应当是四位数字。").field("year", "不是四位数字");
        }
    }

    /** Whoever is answered that there is none learns nothing more: neither the agency nor the year is looked for. */
    private ModelAndView page(Optional<Shown> found, String below) {
        Shown shown = found.orElseThrow(PublicReportController::notPublic);
        if (shown instanceof RetractedReport retracted) {
            return Retracted.page(retracted);
        }
        PublishedReport report = (PublishedReport) shown;
        List<RevisionLine> revisions = reports.revisions(report.year(), report.agencyCode());
        ModelAndView page = new ModelAndView("site/report");
        page.addObject("report", report);
        page.addObject("agencyName", names.shown(report));
        page.addObject("agencyHistory", names.history(report));
        page.addObject("title", TitleText.shown(report.report().title()));
        page.addObject("forms", DownloadController.FORMS);
        page.addObject("file", report.address() + below);
        page.addObject("earlier", !below.isEmpty());
        page.addObject("revisions", revisions);
        page.addObject("successor", next(revisions, report.revision()));
        page.addObject("comparable", comparable(revisions, report.revision()));
        return page;
    }

    /** The revision that corrected this one; null for the latest. The lines begin with the latest. */
    private static @Nullable RevisionLine next(List<RevisionLine> revisions, int revision) {
        return revisions.stream()
                .filter(line -> line.revision() > revision)
                .reduce((later, earlier) -> earlier)
                .orElse(null);
    }

    /** Whether there is a revision before this one that may still be read. */
    private static boolean comparable(List<RevisionLine> revisions, int revision) {
        return revisions.stream()
                .filter(line -> line.revision() < revision)
                .findFirst()
                .filter(before -> !before.retracted())
                .isPresent();
    }
}
