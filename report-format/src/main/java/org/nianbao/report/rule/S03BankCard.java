package org.nianbao.report.rule;

import java.util.List;
import java.util.regex.Pattern;

/** S-03: no bank card number in a text that will be published (条例第十五条, 个人隐私 and 商业秘密). */
final class S03BankCard implements Rule {

    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<![0-9A-Za-z.])(?:[3-69]\\d{15,18}|[3-69]\\d{3}(?:[ -]\\d{4}){3}(?:[ -]\\d{1,3})?)(?![0-9A-Za-z])");
    private static final Pattern IN_TABLES = Pattern.compile("(?<![0-9A-Za-z.])[3-69]\\d{15,18}(?![0-9A-Za-z])");

    private static final TextSearch SEARCH = new TextSearch(text -> Digits.hasRun(text, 16), IN_TEXT, IN_TABLES);

    @Override
    public String code() {
        return "S-03";
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
        return "含银行账号";
    }

    @Override
    public String messageEn() {
        return "a bank card number is in the text";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        return SEARCH.in(in).stream()
                .filter(hit -> isCard(Digits.of(hit.written())))
                .map(hit -> Finding.of(
                        this,
                        hit.address(),
                        "含银行账号：%s中有一个有效的银行卡号（%s）。请删除或隐去后再提交。"
                                .formatted(hit.address().label(), Digits.masked(hit.written())),
                        "Text %s holds a valid bank card number (%s). Remove it before submitting."
                                .formatted(hit.address().format(), Digits.masked(hit.written()))))
                .toList();
    }

    private static boolean isCard(String digits) {
        return digits.length() >= 16 && digits.length() <= 19 && luhn(digits) && !S01IdentityNumber.isValid(digits);
    }

    /** The check sum of ISO/IEC 7812. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
