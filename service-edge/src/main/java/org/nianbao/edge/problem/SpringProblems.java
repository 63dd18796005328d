package org.nianbao.edge.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Spring MVC's own refusals: unknown paths, methods, media types, parameters, uploads. */
final class SpringProblems implements ProblemSource {

    @Override
    public @Nullable Problem describe(Throwable failure) {
        if (failure instanceof BodyTooLargeException || failure instanceof MaxUploadSizeExceededException) {
            return StatusProblems.known(413);
        }
        if (failure instanceof BrokenBodyException) {
            return StatusProblems.brokenBody();
        }
        if (failure instanceof MissingServletRequestPartException part) {
            return fault("part-missing", "请求中缺少文件或字段「" + part.getRequestPartName() + "」。", part.getRequestPartName());
        }
        if (failure instanceof MultipartException && failure.getCause() == null) {
            // Spring's way of saying that there was no upload at all
            return StatusProblems.known(415);
        }
        if (failure instanceof MultipartException) {
            return Problem.of(HttpStatus.BAD_REQUEST, "malformed-multipart", "上传的内容不是完整的 multipart/form-data，请重新上传。");
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return mismatch(mismatch);
        }
        if (failure instanceof ServletRequestBindingException missing) {
            return missing(missing);
        }
        if (failure instanceof RequestRejectedException) {
            return Problem.of(HttpStatus.BAD_REQUEST, "request-rejected", "请求的地址、参数或请求头中有不允许的字符。");
        }
        return failure instanceof ErrorResponse refusal ? byStatus(refusal) : null;
    }

    private static Problem mismatch(TypeMismatchException mismatch) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return fault("bad-parameter", "参数「" + name + "」的值不能识别。", name);
    }

    private static Problem missing(ServletRequestBindingException missing) {
        String name = MissingNames.of(missing);
        return name.isEmpty()
                ? Problem.of(HttpStatus.BAD_REQUEST, "bad-request", "请求缺少必要的参数或请求头。")
                : fault("parameter-missing", "请求缺少参数或请求头「" + name + "」。", name);
    }

    private static Problem fault(String code, String detail, String pointer) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, detail)
                .withErrors(List.of(new Fault(pointer, code.endsWith("missing") ? "缺少" : "值不能识别")));
    }

    private static Problem byStatus(ErrorResponse refusal) {
        return StatusProblems.of(refusal.getStatusCode().value()).withHeaders(refusal.getHeaders());
    }
}
