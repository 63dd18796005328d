package org.nianbao.edge.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean validation: one fault for each field. */
final class ValidationProblems implements ProblemSource {

    @Override
    public @Nullable Problem describe(Throwable failure) {
        if (failure instanceof BindException binding) {
            return problem(binding.getAllErrors().stream()
                    .map(ValidationProblems::fault)
                    .toList());
        }
        if (failure instanceof HandlerMethodValidationException method) {
            return problem(method.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream().map(error -> fault(result, error)))
                    .toList());
        }
        if (failure instanceof ConstraintViolationException violations) {
            return problem(violations.getConstraintViolations().stream()
                    .map(each -> new Fault(
                            JsonPointers.ofBeanPath(each.getPropertyPath().toString()), each.getMessage()))
                    .toList());
        }
        return null;
    }

    private static Problem problem(List<Fault> faults) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-fields", "请求中有 " + faults.size() + " 处内容不符合要求，见 errors。")
                .withErrors(faults);
    }

    private static Fault fault(ObjectError error) {
        String path = error instanceof FieldError field ? field.getField() : "";
        return new Fault(JsonPointers.ofBeanPath(path), message(error));
    }

    private static Fault fault(ParameterValidationResult result, MessageSourceResolvable error) {
        Integer element = result.getContainerIndex();
        if (error instanceof FieldError field) {
            Fault fault = fault(field);
            return element == null ? fault : new Fault("/" + element + fault.pointer(), fault.message());
        }
        String parameter = String.valueOf(result.getMethodParameter().getParameterName());
        return new Fault(element == null ? parameter : "/" + element, message(error));
    }

    private static String message(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "不符合要求" : message;
    }
}
