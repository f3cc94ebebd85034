package org.zoufang.account.password;

import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;

/** From where the current request comes. */
@ApplicationScoped
class Place {

    private static final String HERE = "this machine";
    private static final int IPV6_BYTES = 16;
    private static final int HOME_BYTES = 8;

    private final CurrentVertxRequest request;

    Place(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The address; of an IPv6 address the 64 bits of its network, for a home has them all. */
    String address() {
        SocketAddress remote = request.getCurrent() == null
                ? null
                : request.getCurrent().request().remoteAddress();
        return remote == null || remote.hostAddress() == null ? HERE : network(remote.hostAddress());
    }

    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length != IPV6_BYTES
                ? address
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, HOME_BYTES));
    }
}
