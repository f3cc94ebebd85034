package org.zoufang.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The encrypted door takes nothing older than TLS 1.2 (RFC 8996). */
@QuarkusTest
@TestProfile(Guarded.class)
class TlsIT {

    @Inject
    Seen seen;

    /** The options with which the server opened its encrypted door. */
    @ApplicationScoped
    static class Seen implements HttpServerOptionsCustomizer {

        private Set<String> protocols = Set.of();

        @Override
        public void customizeHttpsServer(HttpServerOptions options) {
            protocols = Set.copyOf(options.getEnabledSecureTransportProtocols());
        }

        Set<String> protocols() {
            return protocols;
        }
    }

    @Test
    void onlyTls12And13AreSpoken() {
        assertThat(seen.protocols()).containsExactlyInAnyOrder("TLSv1.2", "TLSv1.3");
    }
}
