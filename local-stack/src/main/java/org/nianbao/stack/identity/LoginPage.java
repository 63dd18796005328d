package org.nianbao.stack.identity;

import java.security.Principal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.people.DemoPeople;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The login page, which lists the demo people because nobody else can log in here. */
@RestController
class LoginPage {

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>登录</title><style>
            body{font-family:sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#222}
            label,input,button{font:inherit}input{width:100%%;box-sizing:border-box;padding:.5rem;margin:.2rem 0 1rem}
            button{padding:.5rem 1.5rem}td{padding:.2rem 1rem .2rem 0}.wrong{color:#a00}
            </style></head><body><h1>登录</h1>%s
            <form method="post" action="/login">
            <label>用户名<input name="username" autocomplete="username" required autofocus></label>
            <label>密码<input name="password" type="password" autocomplete="current-password" required></label>
            <input type="hidden" name="%s" value="%s"><button>登录</button></form>
            <p>本机演示环境，密码与用户名相同：</p><table>%s</table></body></html>
            """;

    private static final String LOGGED_IN = """
            <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>已登录</title><style>
            body{font-family:sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#222}
            </style></head><body><h1>已登录</h1><p>您已登录为 %s。</p>
            <p>这里只办理登录，没有其他页面；请回到您要使用的网站。<a href="/login">换一个用户</a></p></body></html>
            """;

    private final String people;

    LoginPage(DemoPeople people) {
        this.people = people.people().stream()
                .map(person -> "<tr><td>%s</td><td>%s</td></tr>".formatted(person.username(), person.name()))
                .collect(Collectors.joining());
    }

    /** Where a login ends that no other site has asked for. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String loggedIn(Principal person) {
        return LOGGED_IN.formatted(HtmlUtils.htmlEscape(person.getName()));
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(CsrfToken token, @RequestParam(required = false) @Nullable String error) {
        String wrong = error == null ? "" : "<p class=\"wrong\">用户名或密码不对。</p>";
        return PAGE.formatted(wrong, token.getParameterName(), token.getToken(), people);
    }
}
