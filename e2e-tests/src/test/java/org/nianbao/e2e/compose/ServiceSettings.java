package org.nianbao.e2e.compose;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The environment variables a service's application.yaml reads. */
final class ServiceSettings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(NIANBAO_[A-Z_]+)(:([^}]*))?}");

    private ServiceSettings() {}

    /** Name → default; {@link #NO_DEFAULT} where there is none. */
    static Map<String, String> of(String service) {
        Map<String, String> variables = new TreeMap<>();
        PLACEHOLDER
                .matcher(Checkout.text(service + "/src/main/resources/application.yaml"))
                .results()
                .forEach(found -> variables.put(found.group(1), defaultOf(found)));
        return variables;
    }

    /** Stands for a placeholder without a default. */
    static final String NO_DEFAULT = "\0";

    private static String defaultOf(MatchResult found) {
        return found.group(2) == null ? NO_DEFAULT : String.valueOf(found.group(3));
    }
}
