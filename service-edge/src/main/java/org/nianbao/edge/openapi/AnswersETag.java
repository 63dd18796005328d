package org.nianbao.edge.openapi;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For a handler that answers with the version of what it shows as an ETag: so the OpenAPI document says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description = "OK",
        useReturnTypeSchema = true,
        headers = @Header(name = "ETag", description = "当前版本，保存和提交时作为 If-Match 带回", schema = @Schema(type = "string")))
public @interface AnswersETag {}
