package org.nianbao.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the container sends what never reached a controller, or what a controller answered by {@code sendError}: a
 * problem document for programs; for browsers the service's own template {@code error/<status>} with the attributes
 * {@code status}, {@code title} and {@code detail}, or a plain page if it has none.
 */
@Controller
public class ErrorPageController implements ErrorController {

    private final Problems problems;
    private final ProblemAnswer answer;
    private final Supplier<List<ErrorViewResolver>> views;

    public ErrorPageController(Problems problems, ProblemAnswer answer, Supplier<List<ErrorViewResolver>> views) {
        this.problems = problems;
        this.answer = answer;
        this.views = views;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        if (!Origin.wantsPage(request)) {
            answer.write(problem, request, response);
            return null;
        }
        response.setStatus(problem.status().value());
        Map<String, Object> model = problem.document(Origin.path(request));
        for (ErrorViewResolver view : views.get()) {
            ModelAndView page = view.resolveErrorView(request, problem.status(), model);
            if (page != null) {
                return page;
            }
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PlainErrorPage.of(problem));
        return null;
    }

    private Problem problem(HttpServletRequest request) {
        Problem answered = ProblemAdvice.answered(request);
        if (answered != null) {
            return answered;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return problems.of(failure);
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return StatusProblems.of(code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value());
    }
}
