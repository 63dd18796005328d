package org.nianbao.report.source;

/** What offices do to the official layout. */
enum OfficeTrait {
    /** Headings and labels are numbered by Word itself. */
    NUMBERED_BY_WORD,
    /** Table 3 goes on in a second table after a line of text, with its head again. */
    SPLIT_TABLE,
    /** The whole report stands in one cell of a table. */
    ONE_OUTER_CELL,
    /** 3.其他 and （七）总计 begin in the first column; empty cells fill their rows. */
    SHIFTED_ROWS,
    /** Numbers with thousands separators, in full width, with blanks around them. */
    NUMBERS_AS_TYPED,
    /** Labels broken into short paragraphs. */
    BROKEN_LABELS,
    /** Every value was another one before, and the change is tracked. */
    TRACKED_CHANGES,
    /** Values stand in content controls, notes hang on labels. */
    CONTROLS_AND_NOTES
}
