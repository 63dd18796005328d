package org.nianbao.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class Ports {

    private Ports() {}

    /** A port nobody listens on at this moment. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The wanted port, or a free one for 0.
     *
     * @throws IllegalStateException when another program has the wanted port; the message says what to do
     */
    static int claim(int wanted, String forWhat) {
        if (wanted == 0) {
            return free();
        }
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + wanted + ", needed for " + forWhat + ", is taken by another program: stop it first.", e);
        }
    }
}
