package org.zoufang.phone.app.managed;

import android.content.Context;
import android.content.RestrictionsManager;
import android.os.Bundle;
import org.zoufang.phone.app.PhoneParts;

/**
 * What the city's device management says about how this phone is used, whatever server it belongs to.
 *
 * @param photosWifiOnly whether photos wait for Wi-Fi, or null if that is the person's choice
 * @param offlineHours after how long without contact nothing is shown; 0 leaves it to the server
 * @param wipeAfterDays after how long without contact the phone empties itself; 0 leaves it to the server
 */
public record ManagedRules(Boolean photosWifiOnly, int offlineHours, int wipeAfterDays) {

    static final String PHOTOS_WIFI_ONLY = "photos_wifi_only";
    static final String OFFLINE_HOURS = "offline_hours";
    static final String WIPE_AFTER_DAYS = "wipe_after_days";

    /** What is set on this phone now. */
    public static ManagedRules of(Context context) {
        RestrictionsManager restrictions = context.getSystemService(RestrictionsManager.class);
        Bundle said = restrictions == null ? null : restrictions.getApplicationRestrictions();
        return read(said == null ? Bundle.EMPTY : said);
    }

    static ManagedRules read(Bundle said) {
        return new ManagedRules(
                said.containsKey(PHOTOS_WIFI_ONLY) ? said.getBoolean(PHOTOS_WIFI_ONLY) : null,
                said.getInt(OFFLINE_HOURS),
                said.getInt(WIPE_AFTER_DAYS));
    }

    /** Makes it hold on this phone. */
    public PhoneParts take(PhoneParts parts) {
        parts.photoWay().manage(photosWifiOnly);
        parts.absence().manage(offlineHours, wipeAfterDays);
        return parts;
    }
}
