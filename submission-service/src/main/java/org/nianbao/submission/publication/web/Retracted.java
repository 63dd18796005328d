package org.nianbao.submission.publication.web;

import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.publication.model.RetractedReport;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What is answered in place of a report that was withdrawn: 410, with the note. */
final class Retracted {

    private Retracted() {}

    static ModelAndView page(RetractedReport report) {
        ModelAndView page = new ModelAndView("site/retracted", HttpStatus.GONE);
        page.addObject("report", report);
        return page;
    }

    static ProblemException problem(RetractedReport report) {
        return new ProblemException(HttpStatus.GONE, "retracted", "这份年报已由主管部门撤下。说明：" + report.note())
                .with("note", report.note())
                .with("retractedAt", report.at());
    }
}
