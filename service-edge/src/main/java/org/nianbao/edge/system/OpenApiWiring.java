package org.nianbao.edge.system;

import org.springframework.context.annotation.Configuration;

/** The beans that complete the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class OpenApiWiring {}
