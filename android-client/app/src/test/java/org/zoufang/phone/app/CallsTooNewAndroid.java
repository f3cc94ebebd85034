package org.zoufang.phone.app;

import android.content.Context;

/** A negative case: the first call needs Android 14, the second Android 11. */
final class CallsTooNewAndroid {

    static boolean isNamed(Context context) {
        return !context.getPackageName().isBlank() && context.getAttributionTag() != null;
    }
}
