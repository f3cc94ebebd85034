package org.zoufang.phone.app;

import android.content.Context;

/** The positive case beside {@link CallsTooNewAndroid}. */
final class CallsOldAndroid {

    static boolean isNamed(Context context) {
        return !context.getPackageName().isEmpty();
    }
}
