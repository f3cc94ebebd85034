package org.zoufang.phone.app.look;

import android.content.Context;
import android.content.SharedPreferences;

/** The switch for strong contrast: sunlight, weak eyes. Kept on the phone, it is nobody else's business. */
public final class Strength {

    private static final String KEY = "strong";

    public static boolean isStrong(Context context) {
        return preferences(context).getBoolean(KEY, false);
    }

    public static void setStrong(Context context, boolean strong) {
        preferences(context).edit().putBoolean(KEY, strong).apply();
    }

    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences("look", Context.MODE_PRIVATE);
    }

    private Strength() {}
}
