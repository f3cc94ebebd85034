package org.zoufang.door;

import io.netty.util.NetUtil;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zoufang.official.Caller;

/** Who sends a request, as far as budgets go. */
@ApplicationScoped
class Senders {

    private static final int IPV6_BYTES = 16;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final boolean byForwarded;

    /** @param byForwarded whether the trusted proxy speaks by {@code Forwarded} (RFC 7239), not {@code X-Forwarded-For} */
    Senders(@ConfigProperty(name = "quarkus.http.proxy.allow-forwarded", defaultValue = "false") boolean byForwarded) {
        this.byForwarded = byForwarded;
    }

    /** The person and the device he signed in at, or null for a stranger. */
    static String signedIn(RoutingContext http) {
        if (!(http.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) {
            return null;
        }
        SecurityIdentity identity = user.getSecurityIdentity();
        return identity.getPrincipal().getName() + "/" + identity.getAttribute(Caller.DEVICE);
    }

    /**
     * The address a request came from: of the connection, or what a proxy that the operator trusts says
     * ({@code quarkus.http.proxy.*}). Of IPv6 the network, for each house has many addresses.
     */
    String address(HttpServerRequest request) {
        SocketAddress connected = request.connection().remoteAddress();
        SocketAddress told = request.remoteAddress();
        if (told == null || connected == null) {
            return "";
        }
        boolean trusted = !told.equals(connected);
        return network(trusted && !byForwarded ? last(request, told.hostAddress()) : told.hostAddress());
    }

    /** The framework takes the first address of the header, which whoever sends the request may have written himself. */
    private static String last(HttpServerRequest request, String first) {
        String header = request.getHeader("X-Forwarded-For");
        return header == null || header.indexOf(',') < 0
                ? first
                : header.substring(header.lastIndexOf(',') + 1).strip();
    }

    static String network(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length != IPV6_BYTES) {
            return String.valueOf(address);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES)) + "/64";
    }
}
