package org.nianbao.edge.problem;

import org.springframework.web.util.HtmlUtils;

/** The page a browser gets when the service has no template for an error. */
final class PlainErrorPage {

    private PlainErrorPage() {}

    static String of(Problem problem) {
        String title = HtmlUtils.htmlEscape(Titles.of(problem.status()));
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1><p>" + HtmlUtils.htmlEscape(problem.detail())
                + "</p><p><a href=\"/\">返回首页</a></p></main></body></html>";
    }
}
