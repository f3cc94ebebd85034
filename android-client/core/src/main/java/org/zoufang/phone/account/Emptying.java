package org.zoufang.phone.account;

import java.io.File;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/**
 * What a revoked phone does at once: all that the server has leaves it, what is unsent is sealed so that only the office
 * can open it. Killed in the middle it begins again at the next contact, or goes on at the next start.
 */
public final class Emptying {

    private final PhoneStore store;
    private final Account account;
    private final DeviceClock clock;
    private final ParcelPacking packing;

    /**
     * @param folder in which a parcel is left
     * @param safe in which photos lie
     */
    public Emptying(
            PhoneStore store, Account account, DeviceClock clock, SecureRandom random, File folder, PhotoSafe safe) {
        this.store = store;
        this.account = account;
        this.clock = clock;
        this.packing = new ParcelPacking(folder, random, safe);
    }

    /** Empties this phone because it was revoked; a phone that is empty already stays as it is. */
    public Revoked empty() {
        return empty(false);
    }

    /** Empties this phone if it has not heard from its server for as long as the city lays down. */
    public boolean emptyIfUnseen() {
        boolean over = new Absence(store, clock).now().stage() == Absence.Stage.OVER;
        if (over) {
            empty(true);
        }
        return over;
    }

    private synchronized Revoked empty(boolean unseen) {
        if (account.revoked().isPresent()) {
            forgetSecrets(account.revoked().get());
            return account.revoked().get();
        }
        List<CommandGroup> groups = ParcelPacking.unsentGroups(store);
        List<QueuedPhoto> photos = ParcelPacking.unsentPhotos(store);
        File parcel = groups.isEmpty() && photos.isEmpty() ? null : sealed(groups, photos);
        if (parcel != null) {
            account.keepForParcels();
        }
        Revoked revoked = new Revoked(clock.now(), groups.size() + photos.size(), parcel, false, unseen);
        List<QueuedPhoto> gone = store.change(() -> forget(revoked));
        gone.forEach(photo -> new File(photo.path()).delete());
        forgetSecrets(revoked);
        return revoked;
    }

    /** At the start of the app: ends what a kill interrupted. */
    public void goOn() {
        packing.tidy();
        account.revoked().ifPresent(this::forgetSecrets);
    }

    /** A phone that was merely unseen stays registered: its person signs in again, and goes on. */
    private void forgetSecrets(Revoked revoked) {
        if (revoked.unseen()) {
            account.forgetSession();
        } else {
            account.forgetSecrets();
        }
    }

    /** Null if the office's key is not known or the disk is full: the work then stays in the store, closed to every screen. */
    private File sealed(List<CommandGroup> groups, List<QueuedPhoto> photos) {
        String device = store.settings().get(Setting.DEVICE_ID);
        try {
            return account.officeKey().isPresent()
                    ? packing.pack(
                            account.officeKey().get(),
                            account.deviceToken(),
                            device,
                            clock.now(),
                            groups,
                            photos,
                            ParcelPacking.name(device, groups, photos))
                    : null;
        } catch (IOException notSealed) {
            return null;
        }
    }

    private List<QueuedPhoto> forget(Revoked revoked) {
        boolean all = revoked.parcel() != null || revoked.unsent() == 0;
        SigningOut.forgetPack(store);
        for (CommandGroup group : store.outbox().all()) {
            if (all || group.state() == GroupState.APPLIED) {
                store.outbox().remove(group.id());
            }
        }
        List<QueuedPhoto> gone = store.photos().all().stream()
                .filter(photo -> all || photo.state() == UploadState.STORED)
                .collect(Collectors.toList());
        gone.forEach(photo -> store.photos().remove(photo.id()));
        for (Setting setting : List.of(
                Setting.ME,
                Setting.SIGN_IN_NEEDED,
                Setting.REGISTRATION_NEEDED,
                Setting.FAILURES,
                Setting.HEARD,
                Setting.DOOR_DRAFTS)) {
            store.settings().put(setting, null);
        }
        if (!revoked.unseen()) {
            store.settings().put(Setting.DEVICE_ID, null);
        }
        store.settings().put(Setting.REVOKED, revoked.text());
        return gone;
    }
}
