package org.zoufang.phone.app.net;

import android.content.Context;
import android.content.SharedPreferences;
import okhttp3.HttpUrl;

/** Which authority each server must prove itself with, as its QR code said; kept on the phone. */
public final class TrustedServers {

    private final SharedPreferences known;

    public TrustedServers(Context context) {
        known = context.getSharedPreferences("servers", Context.MODE_PRIVATE);
    }

    /** From now on this server is trusted as its address says; on the disk when this returns. */
    public void trust(ServerAddress address) {
        known.edit()
                .putString(key(HttpUrl.get(address.base())), address.fingerprint())
                .commit();
    }

    /** What a server must prove itself with now; empty where Android's own authorities are trusted, or it is not known. */
    public String fingerprint(String base) {
        return fingerprint(HttpUrl.get(base));
    }

    /** Empty where Android's own authorities are to be trusted. */
    String fingerprint(HttpUrl url) {
        return known.getString(key(url), "");
    }

    private static String key(HttpUrl url) {
        return url.scheme() + "://" + url.host() + ":" + url.port();
    }
}
