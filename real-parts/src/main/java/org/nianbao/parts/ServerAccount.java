package org.nianbao.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose account PostgreSQL runs under, because it refuses to run as root: the caller's own, or for root a user
 * namespace without mapping ({@code unshare -U}), or where the kernel forbids those, {@code nobody} by
 * {@code setpriv}.
 */
enum ServerAccount {
    OWN(List.of(), -1),
    USER_NAMESPACE(List.of("unshare", "-U"), 0),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

    private final List<String> prefix;
    /** The owner that files must have for this account; -1 when they are the caller's anyway. */
    private final int owner;

    ServerAccount(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static ServerAccount choose() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OWN;
        }
        return USER_NAMESPACE.works() ? USER_NAMESPACE : NOBODY;
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives the directory and all in it to this account. */
    void own(Path directory) throws IOException {
        if (owner < 0 || owner == ownerOf(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int ownerOf(Path directory) throws IOException {
        return (Integer) Files.getAttribute(directory, "unix:uid");
    }

    private boolean works() throws InterruptedException {
        try {
            return new ProcessBuilder(command(List.of("true"))).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
