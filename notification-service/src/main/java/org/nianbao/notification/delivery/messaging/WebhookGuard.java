package org.nianbao.notification.delivery.messaging;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.nianbao.notification.delivery.application.WebhookPolicy;

/**
 * Keeps webhooks to the hosts that the operator allows, and away from private networks. The addresses are looked at when
 * the connection is made, by the resolver that makes it: a name that points somewhere else by then is refused.
 */
public final class WebhookGuard implements WebhookPolicy, DnsResolver {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final List<String> hosts;
    private final boolean privateNetworks;

    /**
     * @param hosts names that are allowed, or {@code *.example.cn} for all below one; none allows nothing
     * @param privateNetworks whether loopback, link-local, site-local and shared addresses are allowed
     */
    public WebhookGuard(List<String> hosts, boolean privateNetworks) {
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.privateNetworks = privateNetworks;
    }

    @Override
    public Optional<String> refusal(String url) {
        URI address;
        try {
            address = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("推送地址不是有效的网址。");
        }
        String scheme = address.getScheme();
        String host = address.getHost();
        if (scheme == null || host == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return Optional.of("推送地址应以 http:// 或 https:// 开头，并写明主机名。");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return Optional.of("推送地址中不能有用户名、密码或 # 之后的部分。");
        }
        return isAllowed(host) ? Optional.empty() : Optional.of("推送地址的主机 " + host + " 不在系统管理员允许的名单中。");
    }

    private boolean isAllowed(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return hosts.stream()
                .anyMatch(allowed ->
                        allowed.startsWith("*.") ? name.endsWith(allowed.substring(1)) : name.equals(allowed));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : found) {
            if (!privateNetworks && PrivateNetworks.contain(address)) {
                throw new RefusedAddressException(host + " is " + address.getHostAddress() + ", a private address");
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A name that points to where nothing may be sent. */
    static final class RefusedAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        RefusedAddressException(String message) {
            super(message);
        }
    }
}
