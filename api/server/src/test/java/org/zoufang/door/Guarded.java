package org.zoufang.door;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.zoufang.database.StartSettings;
import org.zoufang.shared.Clocks;
import org.zoufang.welcome.ServerCertificate;

/**
 * A production server as {@code docs/operate/security.md} wants it: only known documents, no introspection, TLS, a trusted
 * proxy; with small budgets and little patience, so that a test can use them up.
 */
public class Guarded implements QuarkusTestProfile {

    static final int STRANGER = 20;
    static final int SIGNED_IN = 60;
    static final int PHOTOS = 5;
    static final int UPLOADS = 4;
    static final int IMPORTS = 2;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>();
        settings.put("zoufang.graphql.trusted-documents-only", "true");
        settings.put("zoufang.graphql.introspection", "NOBODY");
        settings.put("zoufang.graphql.timeout", "PT2S");
        settings.put("zoufang.limits.stranger-per-minute", String.valueOf(STRANGER));
        settings.put("zoufang.limits.signed-in-per-minute", String.valueOf(SIGNED_IN));
        settings.put("zoufang.limits.photos-per-minute", String.valueOf(PHOTOS));
        settings.put("zoufang.limits.uploads-per-minute", String.valueOf(UPLOADS));
        settings.put("zoufang.limits.imports-per-hour", String.valueOf(IMPORTS));
        settings.put("zoufang.limits.in-hand", "3");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        settings.put("quarkus.http.test-ssl-port", "0");
        System.setProperty(
                "zoufang.data",
                Path.of("target", "guarded-data").toAbsolutePath().toString());
        try {
            settings.putAll(ServerCertificate.prepare(StartSettings.read(), Clocks.ofTheMachine()));
        } finally {
            System.clearProperty("zoufang.data");
        }
        return settings;
    }
}
