package org.nianbao.edge.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Writes the place of a fault as a JSON pointer (RFC 6901). */
final class JsonPointers {

    private JsonPointers() {}

    static String of(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            @Nullable String name = step.getPropertyName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escape(name));
        }
        return pointer.toString();
    }

    /** Turns a bean path such as {@code signOffs[0].role} into {@code /signOffs/0/role}. */
    static String ofBeanPath(String path) {
        StringBuilder pointer = new StringBuilder();
        for (String step : path.split("[.\\[\\]]+")) {
            if (!step.isEmpty()) {
                pointer.append('/').append(escape(step));
            }
        }
        return pointer.toString();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
