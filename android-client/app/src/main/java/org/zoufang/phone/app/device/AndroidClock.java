package org.zoufang.phone.app.device;

import android.content.Context;
import android.os.SystemClock;
import android.provider.Settings;
import java.time.Instant;
import org.zoufang.phone.device.DeviceClock;

/** This phone's clocks, as Android tells them. */
public final class AndroidClock implements DeviceClock {

    private final Context context;

    public AndroidClock(Context context) {
        this.context = context;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public Long elapsedMillis() {
        return SystemClock.elapsedRealtime();
    }

    @Override
    public Integer bootCount() {
        int count = Settings.Global.getInt(context.getContentResolver(), Settings.Global.BOOT_COUNT, -1);
        return count < 0 ? null : count;
    }
}
