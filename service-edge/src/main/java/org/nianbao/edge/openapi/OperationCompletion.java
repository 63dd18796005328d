package org.nianbao.edge.openapi;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import org.nianbao.edge.idempotency.IdempotencyKey;
import org.nianbao.edge.idempotency.RequiresIdempotencyKey;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.Problem;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what every operation of the edge has: its problems, the key of a POST, the page of a list. */
public final class OperationCompletion implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean post = is(handler, RequestMethod.POST);
        if (post) {
            addOnce(operation, key(handler.hasMethodAnnotation(RequiresIdempotencyKey.class)));
        }
        if (takes(handler, PageRequest.class)) {
            addOnce(operation, PageParameters.limit());
            addOnce(operation, PageParameters.after());
        }
        ApiResponses responses = operation.getResponses();
        problem(responses, "400", "请求有误：正文、参数或请求头不符合要求");
        if (!isPublic(handler)) {
            problem(responses, "401", "没有登录，或令牌无效");
            problem(responses, "403", "没有权限");
        }
        problem(responses, "404", "没有找到");
        problem(responses, "500", "系统出错");
        problem(responses, "503", "暂时不能服务");
        if (post || is(handler, RequestMethod.PUT)) {
            problem(responses, "409", "与当前状态冲突");
            problem(responses, "422", post ? "内容不能接受，或 Idempotency-Key 已用于另一个请求" : "内容不能接受");
        }
        if (hasAnnotated(handler, RequestBody.class) || hasAnnotated(handler, RequestPart.class)) {
            problem(responses, "413", "内容过大");
            problem(responses, "415", "不支持这种内容类型");
        }
        if (takesIfMatch(handler)) {
            problem(responses, "412", "内容已被他人更新");
            problem(responses, "428", "缺少 If-Match 头");
        }
        return operation;
    }

    /** Two handlers of one address, for two content types, are one operation. */
    private static void addOnce(Operation operation, Parameter parameter) {
        List<Parameter> there = operation.getParameters();
        if (there == null
                || there.stream()
                        .noneMatch(other -> parameter.getName().equals(other.getName())
                                && parameter.getIn().equals(other.getIn()))) {
            operation.addParametersItem(parameter);
        }
    }

    /** Open to everybody, which its handler says by naming no security requirement. */
    private static boolean isPublic(HandlerMethod handler) {
        SecurityRequirements requirements = handler.getMethodAnnotation(SecurityRequirements.class);
        return requirements != null && requirements.value().length == 0;
    }

    private static Parameter key(boolean required) {
        Schema<?> form = new StringSchema().pattern("^" + IdempotencyKey.FORM + "$");
        return new Parameter()
                .in("header")
                .name(IdempotencyKey.HEADER)
                .required(required)
                .schema(form)
                .description("这次操作的键，重试时不变：同一个键和同样的内容得到第一次的答复");
    }

    private static void problem(ApiResponses responses, String status, String description) {
        if (!responses.containsKey(status)) {
            MediaType type = new MediaType().schema(new Schema<>().$ref(ProblemSchema.REFERENCE));
            responses.addApiResponse(
                    status,
                    new ApiResponse()
                            .description(description)
                            .content(new Content().addMediaType(Problem.MEDIA_TYPE, type)));
        }
    }

    private static boolean is(HandlerMethod handler, RequestMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping != null && Arrays.asList(mapping.method()).contains(method);
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
    }

    private static boolean hasAnnotated(HandlerMethod handler, Class<? extends Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    private static boolean takesIfMatch(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null
                        && (header.name().equalsIgnoreCase("If-Match")
                                || header.value().equalsIgnoreCase("If-Match")));
    }
}
