package org.nianbao.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.text.CanonicalText;

/**
 * An annual report on government information disclosure (政府信息公开工作年度报告), as article 50 of the regulation and the
 * official format ask for it. Immutable. A cell that is blank or unreadable is {@code null}, never 0.
 *
 * <p>Its texts have one canonical form, whoever makes the report ({@link CanonicalText}): lines end with {@code \n}, no line
 * ends in blanks, and neither end of a text has blank lines; title and agency stand on one line without blanks at its ends.
 * Blank lines and blanks anywhere else are kept as written. Every reader gives this form and every writer writes it, so that
 * a report written and read back is equal to what it was.
 *
 * @param format which table 2 the report has
 * @param year the reporting year, or 0 when a reader found none
 * @param agencyName who reports, from the title; empty when a reader found none
 * @param title the title as written
 * @param preamble the text before section 一, as written; often empty
 * @param sections sections 一, 五 and 六
 * @param proactiveDisclosure section 二, table 2
 * @param requests section 三, table 3
 * @param disputes section 四, table 4
 */
public record AnnualReport(
        Format format,
        int year,
        String agencyName,
        String title,
        String preamble,
        Sections sections,
        ProactiveDisclosure proactiveDisclosure,
        Requests requests,
        Disputes disputes) {

    /** Brings the texts to their canonical form; refuses a table 2 of another format. */
    public AnnualReport {
        agencyName = CanonicalText.line(agencyName);
        title = CanonicalText.line(title);
        preamble = CanonicalText.lines(preamble);
        if (proactiveDisclosure.format() != format) {
            throw new IllegalArgumentException(
                    "table 2 is of format " + proactiveDisclosure.format() + ", the report of format " + format);
        }
    }

    /** The addresses of all cells with a number, in the order of the format: 200 for a report of 2021. */
    public List<NumberAddress> numberAddresses() {
        List<NumberAddress> addresses = new ArrayList<>();
        ProactiveCell.of(format).forEach(cell -> addresses.add(new ProactiveAddress(cell)));
        for (RequestRow row : requests.order()) {
            Arrays.stream(Applicant.values()).forEach(column -> addresses.add(new RequestAddress(row, column)));
        }
        for (DisputeKind kind : DisputeKind.values()) {
            Arrays.stream(DisputeOutcome.values()).forEach(outcome -> addresses.add(new DisputeAddress(kind, outcome)));
        }
        return List.copyOf(addresses);
    }

    /** What stands at an address, as text: a number, a text or a part of it; null when nothing does. */
    public @Nullable String cell(CellAddress address) {
        return address.textIn(this);
    }

    /** The number at an address, or null when the cell is blank, unreadable or not part of this report. */
    public @Nullable BigDecimal number(NumberAddress address) {
        return address.numberIn(this);
    }
}
