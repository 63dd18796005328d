package org.nianbao.submission.publication.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.report.text.TitleText;
import org.nianbao.report.write.OutputFormat;
import org.springframework.stereotype.Component;

/** How the public pages write things; templates call it {@code @siteTexts}. */
@Component("siteTexts")
public class SiteTexts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA).withZone(BusinessZone.SHANGHAI);

    /** The day of an instant in China. */
    public String day(Instant instant) {
        return DAY.format(instant);
    }

    /** What a form of download is called. */
    public String form(OutputFormat form) {
        return switch (form) {
            case DOCX -> "Word";
            case XLSX -> "Excel";
            case PDF, CSV, JSON, HTML, TXT -> form.name();
        };
    }

    /** A report's title without the blanks of broken lines. */
    public String title(String written) {
        return TitleText.shown(written);
    }
}
