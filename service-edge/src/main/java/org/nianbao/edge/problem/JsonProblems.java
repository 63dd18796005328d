package org.nianbao.edge.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Bodies that are not JSON, or JSON of another shape than the interface takes. JSON exceptions outside of the reading
 * of a request are faults of ours and not described here.
 */
final class JsonProblems implements ProblemSource {

    @Override
    public @Nullable Problem describe(Throwable failure) {
        if (!(failure instanceof HttpMessageNotReadableException)) {
            return null;
        }
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal.problem();
            }
            if (cause instanceof BodyTooLargeException) {
                return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", BodyTooLargeException.DETAIL);
            }
            if (cause instanceof BrokenBodyException) {
                return StatusProblems.brokenBody();
            }
            // one that only carries a failure of reading is no word about the JSON
            if (cause instanceof JacksonException json && !(cause instanceof JacksonIOException)) {
                return describe(json);
            }
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "body-missing", "请求缺少正文，或正文不能读取。");
    }

    private static Problem describe(JacksonException json) {
        if (json instanceof StreamConstraintsException) {
            return Problem.of(HttpStatus.BAD_REQUEST, "json-out-of-bounds", "请求正文的 JSON 嵌套过深，或其中的数字、名称过长。");
        }
        if (json instanceof StreamReadException && !(json instanceof InputCoercionException)) {
            return notJson(json);
        }
        String pointer = JsonPointers.of(json.getPath());
        if (json instanceof UnrecognizedPropertyException unknown) {
            return fault("unknown-field", "请求正文有不认识的字段「" + unknown.getPropertyName() + "」。", pointer, "不认识的字段");
        }
        String where = pointer.isEmpty() ? "请求正文" : "请求正文中「" + pointer + "」";
        return fault("wrong-type", where + "的值类型不对或不在允许的范围内。", pointer, "值的类型不对或不在允许的范围内");
    }

    static Problem notJson(JacksonException json) {
        var place = json.getLocation();
        String where = place == null || place.getLineNr() < 1
                ? ""
                : "，问题在第 " + place.getLineNr() + " 行第 " + place.getColumnNr() + " 列";
        return Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", "请求正文不是正确的 JSON" + where + "。");
    }

    private static Problem fault(String code, String detail, String pointer, String message) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, detail).withErrors(List.of(new Fault(pointer, message)));
    }
}
