package org.nianbao.stack.frontdoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The locations of docker/nginx/nianbao.conf, matched as nginx does: the first regular expression that matches, else the longest
 * prefix. (A longer prefix does not go before a regular expression; none of ours overlap.)
 */
final class NginxTable {

    private static final Pattern LOCATION =
            Pattern.compile("location (~ )?(/\\S*|\\^\\S+) \\{\\s*proxy_pass http://(\\w+)(/?);\\s*}");

    private final List<Location> locations;

    private NginxTable(List<Location> locations) {
        this.locations = locations;
    }

    static NginxTable read() {
        return new NginxTable(LOCATION.matcher(file())
                .results()
                .map(found -> new Location(
                        found.group(1) != null,
                        found.group(2),
                        found.group(3),
                        !found.group(4).isEmpty()))
                .toList());
    }

    /** The whole file. */
    static String file() {
        try {
            // tests run in their module's directory
            return Files.readString(Path.of("../docker/nginx/nianbao.conf"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Service and path as the service sees it, e.g. {@code review /actuator/health}. */
    String send(String address) {
        String path = address.split("\\?")[0];
        Location location = locations.stream()
                .filter(Location::regular)
                .filter(candidate ->
                        Pattern.compile(candidate.pattern()).matcher(path).find())
                .findFirst()
                .orElseGet(() -> locations.stream()
                        .filter(candidate -> !candidate.regular() && path.startsWith(candidate.pattern()))
                        .max(Comparator.comparingInt(
                                candidate -> candidate.pattern().length()))
                        .orElseThrow());
        String seen =
                location.strips() ? "/" + address.substring(location.pattern().length()) : address;
        return location.service() + " " + seen;
    }

    private record Location(boolean regular, String pattern, String service, boolean strips) {}
}
