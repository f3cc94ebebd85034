package org.zoufang.phone.app;

import android.app.Application;
import android.content.Intent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.zoufang.phone.account.NobodySignedIn;
import org.zoufang.phone.app.keys.KeystoreKey;
import org.zoufang.phone.app.look.OffScreen;
import org.zoufang.phone.app.managed.ManagedOffice;
import org.zoufang.phone.app.today.TodayActivity;

/** The running app: one per process. Screens and the sync job get from it the core's parts, off the screen's thread. */
public class PhoneApplication extends Application {

    private final OffScreen store = new OffScreen("store");
    private final OffScreen files = new OffScreen("files");
    private final OffScreen network = new OffScreen("network");
    private final OffScreen upload = new OffScreen("upload");
    private PhoneParts parts;

    /** Reads or writes the phone's store, then shows what came of it. What was asked for first is done first. */
    public final <T> void onStore(Function<PhoneParts, T> work, Consumer<T> show) {
        shown(store, work, show);
    }

    /** Reads or writes large files; typing does not wait for it. */
    public final <T> void onFiles(Function<PhoneParts, T> work, Consumer<T> show) {
        shown(files, work, show);
    }

    private record Done<T>(T value, boolean gone) {}

    // A phone may be signed out or emptied while somebody looks at it: the screen then has nothing to show any more.
    private <T> void shown(OffScreen thread, Function<PhoneParts, T> work, Consumer<T> show) {
        thread.run(() -> done(work), done -> {
            if (done.gone()) {
                startActivity(new Intent(this, TodayActivity.class)
                        .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK | Intent.FLAG_ACTIVITY_CLEAR_TASK));
            } else {
                show.accept(done.value());
            }
        });
    }

    private <T> Done<T> done(Function<PhoneParts, T> work) {
        try {
            return new Done<>(work.apply(parts()), false);
        } catch (NobodySignedIn gone) {
            return new Done<>(null, true);
        }
    }

    @Override
    public void onCreate() {
        super.onCreate();
        ManagedOffice.watch(this);
    }

    /** Talks to the server, then shows what came of it. Nothing that is stored waits for this. */
    public final <T> void onNetwork(Function<PhoneParts, T> work, Consumer<T> show) {
        network.run(() -> work.apply(parts()), show);
    }

    /** Sends photos' bytes, then shows what came of it. Data does not wait for it. */
    public final <T> void onUpload(Function<PhoneParts, T> work, Consumer<T> show) {
        upload.run(() -> work.apply(parts()), show);
    }

    /** Waits until all that was handed to the store is on the disk. */
    public final void settle() {
        store.settle();
    }

    /** Waits until nothing is under way on any thread, the network's included. */
    final void settleAll() {
        List.of(files, store, network, upload).forEach(OffScreen::settle);
    }

    /** Ends as a process ends: whatever was not on the disk is gone. The next call opens the store anew. */
    final synchronized void end() {
        if (parts != null) {
            parts.close();
            parts = null;
        }
    }

    /** The core on this phone's store; opened at the first call, never on the screen's thread. */
    public final synchronized PhoneParts parts() {
        OffScreen.required();
        if (parts == null) {
            parts = PhoneParts.open(this, deviceKey());
        }
        return parts;
    }

    /** The key that never leaves this device. */
    protected SecretKey deviceKey() {
        return KeystoreKey.get();
    }
}
