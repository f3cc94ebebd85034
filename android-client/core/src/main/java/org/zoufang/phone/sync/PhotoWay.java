package org.zoufang.phone.sync;

import java.util.Objects;
import org.zoufang.phone.device.Network;
import org.zoufang.phone.store.PhoneStore;
import org.zoufang.phone.store.Setting;

/** Over which network photos, voice notes and files may go. Records always go: they are small, and others wait for them. */
public final class PhotoWay {

    private final PhoneStore store;
    private final Network network;
    private volatile boolean once;

    public PhotoWay(PhoneStore store, Network network) {
        this.store = store;
        this.network = network;
    }

    /** Whether photos wait for Wi-Fi: what the city's device management says comes before the person's choice. */
    public boolean isWifiOnly() {
        String managed = store.settings().get(Setting.PHOTOS_WIFI_MANAGED);
        return Boolean.parseBoolean(managed == null ? store.settings().get(Setting.PHOTOS_WIFI_ONLY) : managed);
    }

    /** Whether the choice is the city's and not the person's. */
    public boolean isManaged() {
        return store.settings().get(Setting.PHOTOS_WIFI_MANAGED) != null;
    }

    /** The person's choice. */
    public void choose(boolean wifiOnly) {
        store.change(() -> store.settings().put(Setting.PHOTOS_WIFI_ONLY, wifiOnly ? "true" : null));
    }

    /** @param wifiOnly as the city's device management says it, or null if it says nothing */
    public void manage(Boolean wifiOnly) {
        String said = wifiOnly == null ? null : wifiOnly.toString();
        if (!Objects.equals(said, store.settings().get(Setting.PHOTOS_WIFI_MANAGED))) {
            store.change(() -> store.settings().put(Setting.PHOTOS_WIFI_MANAGED, said));
        }
    }

    /** The next round of photos goes over whatever network there is. */
    public void goOnce() {
        once = true;
    }

    void roundEnded() {
        once = false;
    }

    /** Whether photos may go now. Asked before every part, because a phone walks out of its Wi-Fi. */
    public boolean isOpen() {
        return once || !isWifiOnly() || !network.isMetered();
    }
}
