package org.nianbao.report.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;

/** F-08: since 2021 a report does not rest on 国办公开办函〔2019〕60号 or 国务院令第492号, which 国办公开办函〔2021〕30号 and 国务院令第711号 replaced. The history of the regulation, which names both decrees, is no basis. */
final class F08OutdatedBasis implements Rule {

    private static final String BLANKS = "[\\s\\u3000\\u00A0]*+";
    private static final TextSearch OLD = TextSearch.of(
            Pattern.compile(
                    "国办公开办函X[〔\\[【(（﹝<]X2019X[〕\\]】)）﹞>]X60X号|(?:国务院令|国令)X[,，]?X[(（]?X第?X492X号".replace("X", BLANKS)),
            "国办公开办函",
            "492");
    private static final Pattern HISTORY = Pattern.compile("修订|修改|废止|失效|替代|代替|711");
    private static final int AROUND = 40;

    @Override
    public String code() {
        return "F-08";
    }

    @Override
    public Severity severity() {
        return Severity.I;
    }

    @Override
    public String lawRef() {
        return "《政府信息公开条例》（国务院令第711号）；国办公开办函〔2021〕30号";
    }

    @Override
    public String message() {
        return "引用依据已更新";
    }

    @Override
    public String messageEn() {
        return "the basis it cites has been replaced";
    }

    @Override
    public List<Finding> check(CheckInput in) {
        return OLD.in(in).stream()
                .filter(hit -> !HISTORY.matcher(around(in, hit.address())).find())
                .map(this::finding)
                .toList();
    }

    private static String around(CheckInput in, TextAddress address) {
        String text = in.folded(address.part());
        Span span = address.span();
        return span == null
                ? text
                : text.substring(Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND));
    }

    private Finding finding(TextSearch.Hit hit) {
        boolean decree = hit.written().contains("令");
        String now = decree ? "国务院令第711号（2019年5月15日起施行）" : "国办公开办函〔2021〕30号";
        return Finding.of(
                this,
                hit.address(),
                "引用依据已更新：%s中引用的“%s”已被%s取代，请改用现行依据。"
                        .formatted(hit.address().label(), hit.written().strip(), now),
                "%s cites \"%s\", which %s has replaced. Cite what is in force."
                        .formatted(hit.address().format(), hit.written().strip(), now));
    }
}
