package org.zoufang.phone.app.today;

import android.app.AlertDialog;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;
import android.provider.Settings;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;

/** Says once, and honestly, that this phone may end the app in the background, and leads to where that can be changed. */
final class BatteryHint {

    private final TodayActivity screen;

    private BatteryHint(TodayActivity screen) {
        this.screen = screen;
    }

    static void showIfDue(TodayActivity screen) {
        screen.phoneOf().onStore(PhoneParts::takeBackgroundHint, due -> {
            if (due && !screen.isFinishing() && !screen.isDestroyed()) {
                new BatteryHint(screen).show();
            }
        });
    }

    private void show() {
        new AlertDialog.Builder(screen)
                .setTitle(R.string.battery_title)
                .setMessage(R.string.battery_means)
                .setPositiveButton(R.string.battery_settings, (dialog, which) -> open())
                .setNegativeButton(R.string.battery_leave, null)
                .show();
    }

    private void open() {
        try {
            screen.startActivity(new Intent(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS));
        } catch (ActivityNotFoundException none) {
            screen.startActivity(new Intent(
                    Settings.ACTION_APPLICATION_DETAILS_SETTINGS,
                    Uri.fromParts("package", screen.getPackageName(), null)));
        }
    }
}
