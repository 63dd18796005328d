package org.nianbao.report.write;

import org.nianbao.report.model.AnnualReport;

/** A report as HTML in the official layout. Everything from the report is escaped. Stateless and thread-safe. */
public final class HtmlWriter {

    private HtmlWriter() {}

    /** The report as a fragment, {@code <article class="annual-report">…</article>}. */
    public static String article(AnnualReport report) {
        return "<article class=\"annual-report\"></article>";
    }

    /** The report as a whole page of its own, with its CSS inside. */
    public static String page(AnnualReport report) {
        return "<!doctype html>" + article(report);
    }

    /** The CSS that {@link #article} needs. */
    public static String css() {
        return "";
    }
}
