package org.zoufang.phone.account;

import java.io.IOException;
import java.util.UUID;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.store.MemoryStore;

/** A phone, an office's server and a tiny provider of identities, which the server names. */
final class OidcFixture implements AutoCloseable {

    static final String SERVER = "http://server";
    static final UUID PERSON = FakeSessions.official(1);

    final MutableClock clock = MutableClock.atWork();
    final FakeServer server = PhoneFixture.aServer(clock);
    private final MemoryStore store = new MemoryStore();
    private final MemoryVault vault = new MemoryVault();
    ProviderFixture provider;
    PhoneFixture phone;

    OidcFixture() throws IOException {
        open();
        for (int i = 1; i < 5; i++) {
            server.sessions().take("provided" + i, PERSON);
        }
        restart();
    }

    /** The provider, begun anew. */
    void open() throws IOException {
        provider = new ProviderFixture(clock.now());
        server.powers().provider(provider.address());
    }

    /** The app's process, begun anew on the same phone. */
    void restart() {
        Transport network =
                request -> request.url().startsWith(SERVER) ? server.exchange(request) : provider.exchange(request);
        phone = new PhoneFixture(store, vault, network, clock, 1);
    }

    String leave() throws IOException {
        return phone.oidc().leave(SERVER, phone.signInWays().at(SERVER).orElseThrow());
    }

    SignInAnswer signIn() throws IOException {
        return phone.oidc().comeBack(provider.browse(leave()));
    }

    @Override
    public void close() {
        provider.close();
    }
}
