package org.zoufang.phone.account;

import java.io.File;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Hands out what this phone has not sent, of whoever wrote it, as a file that only the office can open. The work stays on
 * the phone too and is sent as before: imported and sent, it is there once.
 */
public final class Rescue {

    private final PhoneStore store;
    private final Account account;
    private final DeviceClock clock;
    private final ParcelPacking packing;

    /**
     * @param folder in which the file is left until it is copied to where the person wants it
     * @param safe in which photos lie
     */
    public Rescue(
            PhoneStore store, Account account, DeviceClock clock, SecureRandom random, File folder, PhotoSafe safe) {
        this.store = store;
        this.account = account;
        this.clock = clock;
        this.packing = new ParcelPacking(folder, random, safe);
    }

    /** How many records and photos a file would hold. */
    public int unsent() {
        return store.read(() -> ParcelPacking.unsentGroups(store).size()
                + ParcelPacking.unsentPhotos(store).size());
    }

    /** Whether this phone knows to whom to seal: it was registered by the office's code. */
    public boolean isPossible() {
        return account.officeKey().isPresent();
    }

    /** The file; empty if nothing is unsent, the office's key is not known, or the disk is full. */
    public Optional<File> pack() {
        List<CommandGroup> groups = ParcelPacking.unsentGroups(store);
        List<QueuedPhoto> photos = ParcelPacking.unsentPhotos(store);
        if (!isPossible() || groups.isEmpty() && photos.isEmpty()) {
            return Optional.empty();
        }
        String device = store.settings().get(Setting.DEVICE_ID);
        packing.tidy();
        try {
            // Always the same name: a new file takes the earlier one's place, the work is on the phone all the same.
            return Optional.of(packing.pack(
                    account.officeKey().get(), account.deviceToken(), device, clock.now(), groups, photos, device));
        } catch (IOException notSealed) {
            return Optional.empty();
        }
    }
}
