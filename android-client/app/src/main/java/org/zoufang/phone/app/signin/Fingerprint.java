package org.zoufang.phone.app.signin;

import android.content.Context;
import org.zoufang.phone.app.R;

/** Which certificate is trusted, as a person compares it with the office's page: its beginning. */
final class Fingerprint {

    private static final int SHOWN = 16;

    private Fingerprint() {}

    static String shown(Context context, String fingerprint) {
        return fingerprint.isEmpty()
                ? ""
                : context.getString(R.string.sign_in_trust, fingerprint.substring(0, SHOWN) + "…");
    }
}
