package org.nianbao.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the container sends what never reached a controller, or what a controller answered by {@code sendError}.
 */
@Controller
public class ErrorPageController implements ErrorController {

    private final Problems problems;
    private final ProblemAnswer answer;

    public ErrorPageController(Problems problems, ProblemAnswer answer) {
        this.problems = problems;
        this.answer = answer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.write(problem(request), request, response);
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
