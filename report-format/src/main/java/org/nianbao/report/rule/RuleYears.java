package org.nianbao.report.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For which reporting years a rule holds, from {@code rule-years.properties}: a new year needs no line there.
 *
 * @param since the first year
 * @param until the last year, or empty when it still holds
 */
record RuleYears(int since, OptionalInt until) {

    private static final String FILE = "rule-years.properties";
    private static final Pattern SPAN = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})?");
    private static final Properties CONFIGURED = read();

    /** The years of a rule. */
    static RuleYears of(String code) {
        String span = CONFIGURED.getProperty(code);
        return span == null ? new RuleYears(first(), OptionalInt.empty()) : parse(span);
    }

    /** The first reporting year that has rules. */
    static int first() {
        return Integer.parseInt(CONFIGURED.getProperty("first", ""));
    }

    /** The codes that have a line. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>(CONFIGURED.stringPropertyNames());
        codes.remove("first");
        return codes;
    }

    static RuleYears parse(String span) {
        Matcher years = SPAN.matcher(span.strip());
        if (!years.matches()) {
            throw new IllegalStateException(FILE + ": not a span of years: " + span);
        }
        String last = years.group(2);
        return new RuleYears(
                Integer.parseInt(years.group(1)),
                last == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(last)));
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(RuleYears.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
