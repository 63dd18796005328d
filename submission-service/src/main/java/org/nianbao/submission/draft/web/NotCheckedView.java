package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.nianbao.report.rule.NotChecked;

/**
 * A rule that could not be checked, or not fully, as {@code check --json} prints it.
 *
 * @param missing what it would have had to know, such as {@code last-year}
 */
@Schema(name = "NotChecked")
public record NotCheckedView(String code, String missing, String message, String messageEn) {

    /** Rules in the order of the catalogue. */
    public static List<NotCheckedView> of(List<NotChecked> rules) {
        return rules.stream()
                .map(rule -> new NotCheckedView(rule.code(), rule.missing().code(), rule.message(), rule.messageEn()))
                .toList();
    }
}
