package org.nianbao.parts;

/** Where the two servers of {@link RealParts} answer. */
interface TestServers {

    String jdbcUrl(String database);

    String bootstrapServers();
}
