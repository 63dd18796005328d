package org.nianbao.review.reviewcase.model;

import java.util.List;

/** What the register says about an agency. */
public record Agency(String code, String name, List<String> aliases, String kind, boolean active) {

    public Agency {
        aliases = List.copyOf(aliases);
    }
}
