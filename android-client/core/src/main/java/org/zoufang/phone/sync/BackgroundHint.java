package org.zoufang.phone.sync;

import java.time.Duration;
import java.time.Instant;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Some phones end apps in the background whatever the app does. A person is told once, when it shows: after the third
 * failure in a row, or when work lay here for half a day without a single contact.
 */
public final class BackgroundHint {

    private static final int THIRD = 3;
    private static final Duration LONG = Duration.ofHours(12);

    private final PhoneStore store;
    private final DeviceClock clock;

    public BackgroundHint(PhoneStore store, DeviceClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether the person is to be told now; true at most once on this phone. */
    public boolean take() {
        return store.change(() -> {
            boolean due = store.settings().get(Setting.BACKGROUND_HINTED) == null && (failsOften() || lay());
            if (due) {
                store.settings().put(Setting.BACKGROUND_HINTED, "yes");
            }
            return due;
        });
    }

    private boolean failsOften() {
        String failures = store.settings().get(Setting.FAILURES);
        return failures != null && Integer.parseInt(failures) >= THIRD;
    }

    private boolean lay() {
        String last = store.settings().get(Setting.LAST_CONTACT);
        Instant contact = last == null ? Instant.EPOCH : Instant.parse(last);
        Instant old = clock.now().minus(LONG);
        return contact.isBefore(old)
                && store.outbox().all().stream()
                        .filter(group -> group.state() == GroupState.WAITING)
                        .anyMatch(group -> group.changedAt().isBefore(old));
    }
}
