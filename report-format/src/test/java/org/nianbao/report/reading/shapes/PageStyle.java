package org.nianbao.report.reading.shapes;

/** What breaks into the text: pages, or lines that are no lines any more. */
public enum PageStyle {
    PLAIN,
    /** Page numbers between rows. */
    PAGE_NUMBERS,
    /** Page numbers, and the head of the table again on the next page. */
    REPEATED_HEADS,
    /** Bare numbers alone on a line between rows. */
    BARE_PAGE_NUMBERS,
    /** Every section on one line, its lines parted by blanks. */
    SECTION_PER_LINE,
    /** Every section on one line, without blanks. */
    SECTION_PER_LINE_WITHOUT_BLANKS,
    /** Everything on one line, parted by blanks. */
    ONE_LINE,
    /** Everything on one line, without blanks. */
    ONE_LINE_WITHOUT_BLANKS
}
