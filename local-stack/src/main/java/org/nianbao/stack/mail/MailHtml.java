package org.nianbao.stack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The mails as plain pages. */
final class MailHtml {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private MailHtml() {}

    static String list(List<Mail> mails) {
        StringBuilder rows = new StringBuilder();
        for (Mail mail : mails) {
            rows.append("<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>%n"
                    .formatted(
                            TIME.format(mail.receivedAt()),
                            escape(mail.to()),
                            mail.id(),
                            escape(mail.subject().isEmpty() ? "（无标题）" : mail.subject())));
        }
        String table = mails.isEmpty()
                ? "<p>还没有邮件。</p>"
                : "<table><tr><th scope=\"col\">收到时间</th><th scope=\"col\">收件人</th><th scope=\"col\">标题</th></tr>"
                        + rows + "</table>";
        return page("邮件（共 " + mails.size() + " 封）", table);
    }

    static String mail(Mail mail) {
        return page(
                escape(mail.subject()),
                "<p>发件人：%s<br>收件人：%s<br>收到时间：%s</p><pre>%s</pre><p><a href=\"/\">全部邮件</a></p>"
                        .formatted(
                                escape(mail.from()),
                                escape(mail.to()),
                                TIME.format(mail.receivedAt()),
                                escape(mail.text())));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title><style>
                body{font-family:sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}
                table{border-collapse:collapse;width:100%%}td,th{border:1px solid #ccc;padding:.4rem .6rem;text-align:left}
                td{overflow-wrap:anywhere}td:first-child{min-width:6rem}
                @media(max-width:40rem){tr:first-child{display:none}tr,td{display:block}tr{border-bottom:1px solid #ccc;padding:.5rem 0}
                td{border:0;padding:.1rem 0}}
                @media(min-width:60rem){td:first-child{white-space:nowrap}}
                pre{overflow-wrap:anywhere;white-space:pre-wrap;font-family:inherit;border:1px solid #ccc;padding:1rem}
                </style></head><body><h1>%s</h1>%s</body></html>
                """.formatted(title, title, body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
