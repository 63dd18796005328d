package org.nianbao.edge.openapi;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import org.nianbao.edge.paging.PageRequest;

/** The two parameters of a list. */
final class PageParameters {

    private PageParameters() {}

    static Parameter limit() {
        var number = new IntegerSchema();
        number.setMinimum(BigDecimal.ONE);
        number.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        number.setDefault(PageRequest.DEFAULT_LIMIT);
        return new Parameter()
                .in("query")
                .name("limit")
                .required(false)
                .schema(number)
                .description("每页条数");
    }

    static Parameter after() {
        return new Parameter()
                .in("query")
                .name("after")
                .required(false)
                .schema(new StringSchema())
                .description("上一页答复中的 next，原样带回；第一页不带");
    }
}
