package org.nianbao.submission.filing.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a filing: {@code {year}-{agencyCode}}.
 *
 * @param year the reporting year
 */
public record FilingId(int year, String agencyCode) {

    private static final Pattern FORM = Pattern.compile("([12][0-9]{3})-([0-9A-Za-z]{1,32})");

    /** The id that a text says; empty when it is none. */
    public static Optional<FilingId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new FilingId(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** As it is written everywhere. */
    @Override
    public String toString() {
        return year + "-" + agencyCode;
    }
}
