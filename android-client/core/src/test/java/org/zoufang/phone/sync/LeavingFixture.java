package org.zoufang.phone.sync;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.store.PhoneStore;

/** A phone that has pulled once and that something is to leave. */
class LeavingFixture {

    @TempDir
    Path folder;

    final MutableClock clock = MutableClock.atWork();
    final FakeServer server = PhoneFixture.aServer(clock);
    PhoneFixture phone;

    /** The phone's store, empty. */
    PhoneStore store() {
        return new MemoryStore();
    }

    @BeforeEach
    void aPhoneHasPulledOnce() {
        phone = new PhoneFixture(store(), new MemoryVault(), server, clock, 1);
        phone.signIn(1, "right");
        phone.sync().run();
        server.heard().clear();
    }
}
