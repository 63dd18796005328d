package org.nianbao.report.model;

import org.nianbao.report.text.CanonicalText;

/**
 * The three sections of a report that are text; the other three are tables. Texts are kept as written, in their
 * {@linkplain CanonicalText#lines canonical form}: lines separated by {@code \n}, no blanks at the end of a line, no blank
 * lines at either end; an absent section is the empty string.
 *
 * @param overview section 一、总体情况
 * @param problemsAndImprovements section 五、存在的主要问题及改进情况
 * @param otherMatters section 六、其他需要报告的事项
 */
public record Sections(String overview, String problemsAndImprovements, String otherMatters) {

    /** Brings the texts to their canonical form. */
    public Sections {
        overview = CanonicalText.lines(overview);
        problemsAndImprovements = CanonicalText.lines(problemsAndImprovements);
        otherMatters = CanonicalText.lines(otherMatters);
    }
}
