package org.zoufang.phone.sync;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.device.PhoneIds;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Gives a server that went back in time what it had acknowledged: a server that still has it gives the same answer again.
 * What it refuses now though it once stored it may only want what another phone has yet to bring back, so it waits.
 */
final class ReOffering {

    private static final Duration OTHERS_COME_BACK = Duration.ofDays(7);
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final PhoneStore store;
    private final DeviceClock clock;

    ReOffering(PhoneStore store, DeviceClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All that is still kept of this official's acknowledged work waits to be sent again: records, and the bytes of photos. */
    void begin(UUID owner) {
        for (CommandGroup group : store.outbox().in(owner, GroupState.APPLIED)) {
            store.outbox().put(group.in(GroupState.WAITING));
        }
        for (QueuedPhoto photo : store.photos().in(owner, UploadState.STORED)) {
            if (new File(photo.path()).isFile()) {
                store.photos().put(photo.restarted());
            }
        }
        store.settings().put(Setting.RE_OFFERED_AT, clock.now().toString());
    }

    /** Whether a refused group was stored before, and others may still bring back what it builds on. */
    boolean mayWait(CommandGroup group) {
        String begun = store.settings().get(Setting.RE_OFFERED_AT);
        boolean storedBefore = group.answer().at() != null && group.answer().code() == null;
        return storedBefore
                && begun != null
                && clock.now().isBefore(Instant.parse(begun).plus(OTHERS_COME_BACK));
    }

    /** The same wish a little later, under another id: the refusal is stored under the first. */
    void again(CommandGroup group, PhoneIds ids) {
        CommandGroup later = group.anew(ids.next())
                .answered(group.state(), group.answer())
                .later(clock.now().plus(WAIT));
        store.outbox().replace(group, later);
    }
}
