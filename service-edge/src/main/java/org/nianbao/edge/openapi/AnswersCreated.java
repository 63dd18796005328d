package org.nianbao.edge.openapi;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For a handler that answers 201 with the address of what it made: so the OpenAPI document says. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "201",
        description = "已建立",
        useReturnTypeSchema = true,
        headers = @Header(name = "Location", description = "新资源的地址", schema = @Schema(type = "string")))
public @interface AnswersCreated {}
