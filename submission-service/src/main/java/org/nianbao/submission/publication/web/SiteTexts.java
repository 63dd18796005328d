package org.nianbao.submission.publication.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.report.difference.SentenceChange;
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

    /** What became of a sentence. */
    public String change(SentenceChange sentence) {
        if (sentence.onlyBlanks()) {
            return "空白：";
        }
        return switch (sentence.kind()) {
            case ADDED -> "增加：";
            case REMOVED -> "删去：";
            case CHANGED -> "改动：";
        };
    }

    /** A number as the report has it; a blank cell is said to be one. */
    public String number(@Nullable BigDecimal number) {
        return number == null ? "（空）" : number.toPlainString();
    }

    /** A report's title without the blanks of broken lines. */
    public String title(String written) {
        return TitleText.shown(written);
    }
}
