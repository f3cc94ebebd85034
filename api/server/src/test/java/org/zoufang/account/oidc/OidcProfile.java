package org.zoufang.account.oidc;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The server with a provider; passwords stay as a second way. */
public class OidcProfile implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Running.class));
    }

    /** The provider that runs while the profile's tests do. */
    public static ProviderFixture provider() {
        return Running.provider;
    }

    /** Starts and stops it around the server. */
    public static class Running implements QuarkusTestResourceLifecycleManager {

        private static ProviderFixture provider;

        @Override
        public Map<String, String> start() {
            provider = new ProviderFixture();
            return Map.of(
                    "zoufang.sign-in.mode",
                    "oidc",
                    "zoufang.oidc.auth-server-url",
                    provider.issuer(),
                    "zoufang.oidc.client-id",
                    ProviderFixture.CLIENT,
                    "zoufang.oidc.client-secret",
                    ProviderFixture.SECRET,
                    "zoufang.oidc.audience",
                    ProviderFixture.AUDIENCE,
                    "zoufang.oidc.phone-client-id",
                    "zoufang-phone",
                    "zoufang.oidc.passwords",
                    "true");
        }

        @Override
        public void stop() {
            provider.stop();
        }
    }
}
