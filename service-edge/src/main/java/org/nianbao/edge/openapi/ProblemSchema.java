package org.nianbao.edge.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Adds the schema of the problem document and the bearer token to the components. */
public final class ProblemSchema implements GlobalOpenApiCustomizer {

    static final String REFERENCE = "#/components/schemas/Problem";

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(new Components());
        }
        document.getComponents()
                .addSchemas("Problem", problem())
                .addSecuritySchemes(
                        "bearer",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
    }

    private static Schema<?> problem() {
        Schema<Object> fault = new ObjectSchema();
        fault.addProperty("pointer", new StringSchema().description("何处：正文中的 JSON 指针，或参数、请求头的名称"));
        fault.addProperty("message", new StringSchema().description("有什么不对"));
        fault.setRequired(List.of("pointer", "message"));
        Schema<Object> problem = new ObjectSchema();
        problem.setDescription("问题说明（RFC 9457）；个别问题另有字段，例如 findings");
        problem.addProperty("type", new StringSchema().example("urn:nianbao:problem:stale-etag"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("code", new StringSchema().example("stale-etag"));
        problem.addProperty("errors", new ArraySchema().items(fault));
        problem.setRequired(List.of("type", "title", "status", "detail", "instance", "code"));
        problem.setAdditionalProperties(true);
        return problem;
    }
}
