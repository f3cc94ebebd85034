package org.zoufang.welcome;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.shared.ZoufangConfig;

/** Clear text stays on this machine (quarkus.http.host); only TLS is offered to the network. */
@ApplicationScoped
class TlsHost implements HttpServerOptionsCustomizer {

    private final ZoufangConfig config;

    TlsHost(ZoufangConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setHost(config.tls().host());
    }
}
