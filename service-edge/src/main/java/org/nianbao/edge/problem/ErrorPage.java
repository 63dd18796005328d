package org.nianbao.edge.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/**
 * The page a person at a browser gets for an error, in the look of the public site. It needs nothing else to be there: no
 * template, no style sheet, no service. What it says depends on the status only, so that nothing can be guessed by it
 * (what is not public looks like what does not exist); a status without words of its own shows the problem's detail.
 */
final class ErrorPage {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    private static final Map<Integer, String> WORDS = Map.of(
            400, "地址或者填写的内容有误，请检查后重试。",
            401, "登录已经失效，或者还没有登录。",
            403, "您没有权限查看这里的内容。",
            404, "没有这个页面：可能是地址有误，也可能是内容没有公开。",
            405, "这个地址不能这样打开，请从首页重新进入。",
            406, "这里没有您的浏览器所要的格式。",
            500, "系统处理请求时出错，已记录。请稍后再试；如仍出错，请联系网站管理员。",
            503, "系统暂时不能服务，正在恢复，请稍后再试。");

    private static final String STYLE = """
            *{box-sizing:border-box}
            body{margin:0;color:#1c1c1c;background:#f5f4f1;line-height:1.75;\
            font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif}
            header{background:#8b1a1a}
            header p{max-width:62rem;margin:0 auto;padding:.9rem 1.25rem;font-size:1.15rem;letter-spacing:.05em}
            header a{color:#fff;text-decoration:none}
            main{max-width:62rem;margin:1.5rem auto;padding:1.5rem 2rem 2.5rem;background:#fff;\
            border:1px solid #c8c8c8}
            h1{font-size:1.6rem;line-height:1.4}
            main a{color:#0b4f9c}
            a:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
            .code{color:#555;font-size:.9rem}
            @media(max-width:40rem){main{padding:1rem;border-width:1px 0}}
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s - 政府信息公开工作年度报告</title>
            <style>%4$s</style>
            </head>
            <body>
            <header><p><a href="/">政府信息公开工作年度报告</a></p></header>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">返回首页，查看已公布的年度报告</a></p>
            <p class="code">错误代码：%3$d</p>
            </main>
            </body>
            </html>
            """;

    /** Stricter than that of the services: the page loads nothing, and no style but its own is applied. */
    static final String CONTENT_POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ErrorPage() {}

    static String of(Problem problem) {
        int status = problem.status().value();
        String title = HtmlUtils.htmlEscape(Titles.of(problem.status()));
        String words = HtmlUtils.htmlEscape(WORDS.getOrDefault(status, problem.detail()));
        return PAGE.formatted(title, words, status, STYLE);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
