package org.nianbao.stack.frontdoor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page of a refusal, in the look of the public site. It loads nothing, because what it would load is perhaps what is
 * away. nginx in docker-compose carries the same pages.
 */
final class RefusalPage {

    private static final String STYLE =
            "*{box-sizing:border-box}body{margin:0;color:#1c1c1c;background:#f5f4f1;line-height:1.75;"
                    + "font-family:\"Noto Serif CJK SC\",\"Source Han Serif SC\",\"Songti SC\",SimSun,serif}"
                    + "header{background:#8b1a1a}"
                    + "header p{max-width:62rem;margin:0 auto;padding:.9rem 1.25rem;font-size:1.15rem;letter-spacing:.05em}"
                    + "header a{color:#fff;text-decoration:none}"
                    + "main{max-width:62rem;margin:1.5rem auto;padding:1.5rem 2rem 2.5rem;background:#fff;"
                    + "border:1px solid #c8c8c8}"
                    + "h1{font-size:1.6rem;line-height:1.4}main a{color:#0b4f9c}"
                    + "a:focus-visible{outline:3px solid #f0a500;outline-offset:2px}.code{color:#555;font-size:.9rem}"
                    + "@media(max-width:40rem){main{padding:1rem;border-width:1px 0}}";

    static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private RefusalPage() {}

    static String of(Refusal refusal) {
        Words words = Words.of(refusal.status());
        return ("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<title>%1$s - 政府信息公开工作年度报告</title><style>%4$s</style></head><body>"
                        + "<header><p><a href=\"/\">政府信息公开工作年度报告</a></p></header>"
                        + "<main><h1>%1$s</h1><p>%2$s</p><p><a href=\"/\">返回首页，查看已公布的年度报告</a></p>"
                        + "<p class=\"code\">错误代码：%3$d</p></main></body></html>")
                .formatted(words.title(), words.what(), refusal.status(), STYLE);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    private record Words(String title, String what) {

        static Words of(int status) {
            return switch (status) {
                case 413 -> new Words("内容过大", "内容超过 20 MB 的上限。请缩小文件（例如去掉图片）后重新上传。");
                case 503 -> new Words("暂时不能服务", "系统暂时不能服务，正在恢复，请稍后再试。");
                case 504 -> new Words("服务没有及时回应", "请稍后再来查看结果，不要重复提交。");
                default ->
                    status < 500 ? new Words("请求有误", "地址或者填写的内容有误，请检查后重试。") : new Words("系统出错", "系统处理请求时出错，请稍后再试。");
            };
        }
    }
}
