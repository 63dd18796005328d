package org.nianbao.report.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** S-01: no identity number of a person in a text that will be published (条例第十五条, 个人隐私). */
final class S01IdentityNumber implements Rule {

    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{5}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern IN_TABLES = Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final TextSearch SEARCH = new TextSearch(text -> Digits.hasRun(text, 17), IN_TEXT, IN_TABLES);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    @Override
    public String code() {
        return "S-01";
    }

    @Override
    public Severity severity() {
        return Severity.B;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》第十五条、第十七条";
    }

    @Override
    public String message() {
        return "含身份证号";
    }

    @Override
    public String messageEn() {
        return "an identity number is in the text";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        return SEARCH.in(in).stream()
                .filter(hit -> isValid(Digits.of(hit.written())))
                .map(hit -> Finding.of(
                        this,
                        hit.address(),
                        "含身份证号：%s中有一个有效的居民身份证号码（%s）。请删除或隐去后再提交。"
                                .formatted(hit.address().label(), Digits.masked(hit.written())),
                        "Text %s holds a valid identity number (%s). Remove it before submitting."
                                .formatted(hit.address().format(), Digits.masked(hit.written()))))
                .toList();
    }

    /** 18 digits whose seventh to fourteenth are a date and whose last is the check digit (GB 11643). */
    static boolean isValid(String digits) {
        if (digits.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11) == digits.charAt(17) && isDate(digits.substring(6, 14));
    }

    private static boolean isDate(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
            return year >= 1880 && year <= 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
