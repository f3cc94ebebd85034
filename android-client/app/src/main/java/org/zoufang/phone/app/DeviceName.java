package org.zoufang.phone.app;

import android.os.Build;

/** How this phone is called, so that its owner knows it in a list. */
public final class DeviceName {

    public static String get() {
        return Build.MANUFACTURER + " " + Build.MODEL;
    }

    private DeviceName() {}
}
