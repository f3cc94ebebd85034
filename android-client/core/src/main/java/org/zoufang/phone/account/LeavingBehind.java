package org.zoufang.phone.account;

import java.io.File;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.Parcel;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * Seals to the office what somebody has not sent when he signs out, so that it gets there though he may never come back to
 * this phone: the parcel is handed in at a contact. In the store the work stays, closed to every screen, for him alone; if
 * he comes back first, it goes the ordinary way and the parcel is not needed. Both is once.
 */
public final class LeavingBehind {

    private static final String NAME = "out-";

    private final PhoneStore store;
    private final Account account;
    private final DeviceClock clock;
    private final ParcelPacking packing;
    private final File folder;

    /**
     * @param folder in which parcels are left
     * @param safe in which photos lie
     */
    public LeavingBehind(
            PhoneStore store, Account account, DeviceClock clock, SecureRandom random, File folder, PhotoSafe safe) {
        this.store = store;
        this.account = account;
        this.clock = clock;
        this.packing = new ParcelPacking(folder, random, safe);
        this.folder = folder;
    }

    /** Whether this phone knows to whom to seal: it was registered by the office's code. */
    boolean isPossible() {
        return account.officeKey().isPresent();
    }

    /** Seals what is unsent of this official; false if there is nothing, or nobody to seal it to, or no room. */
    boolean seal(UUID official) {
        List<CommandGroup> groups = store.read(() -> ParcelPacking.unsentGroups(store)).stream()
                .filter(group -> group.owner().equals(official))
                .collect(Collectors.toList());
        List<QueuedPhoto> photos = store.read(() -> ParcelPacking.unsentPhotos(store)).stream()
                .filter(photo -> photo.owner().equals(official))
                .collect(Collectors.toList());
        if (!isPossible() || groups.isEmpty() && photos.isEmpty()) {
            return false;
        }
        comeBack(official);
        try {
            packing.pack(
                    account.officeKey().get(),
                    account.deviceToken(),
                    store.settings().get(Setting.DEVICE_ID),
                    clock.now(),
                    groups,
                    photos,
                    ParcelPacking.name(NAME + official, groups, photos));
        } catch (IOException noRoom) {
            return false;
        }
        account.keepForParcels();
        return true;
    }

    /** He is back: what he had left is in the store and goes by itself. */
    public void comeBack(UUID official) {
        File[] parcels = folder.listFiles(file ->
                file.getName().startsWith(NAME + official) && file.getName().endsWith(Parcel.SUFFIX));
        for (File parcel : parcels == null ? new File[0] : parcels) {
            parcel.delete();
        }
    }
}
