package org.nianbao.notification.delivery.messaging;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses that are not of the public Internet (RFC 6890). */
final class PrivateNetworks {

    private PrivateNetworks() {}

    static boolean contain(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPrivate6(bytes) : isPrivate4(bytes);
    }

    private static boolean isPrivate4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean protocol = first == 192 && second == 0;
        return first == 0 || first >= 240 || shared || benchmark || protocol;
    }

    /** Unique local addresses, and IPv4 addresses in the clothes of NAT64 and 6to4. */
    private static boolean isPrivate6(byte[] bytes) {
        if ((bytes[0] & 0xfe) == 0xfc) {
            return true;
        }
        if (bytes[0] == 0x20 && bytes[1] == 0x02) {
            return contain(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        return nat64 && contain(Arrays.copyOfRange(bytes, 12, 16));
    }

    private static boolean contain(byte[] address4) {
        try {
            return contain(InetAddress.getByAddress(address4));
        } catch (UnknownHostException notFourBytes) {
            throw new IllegalStateException(notFourBytes);
        }
    }
}
