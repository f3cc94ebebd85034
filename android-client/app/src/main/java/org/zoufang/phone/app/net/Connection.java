package org.zoufang.phone.app.net;

import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.OkHttpClient;

/** One HTTP client for one server: its authority, its time limits. */
public final class Connection {

    /** @param fingerprint of the authority to trust, or empty for those that Android trusts */
    public static OkHttpClient to(String fingerprint) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                .connectTimeout(15, TimeUnit.SECONDS)
                .readTimeout(60, TimeUnit.SECONDS)
                .writeTimeout(60, TimeUnit.SECONDS)
                .retryOnConnectionFailure(false)
                .followRedirects(false);
        if (!fingerprint.isEmpty()) {
            PinnedAuthority authority = new PinnedAuthority(fingerprint);
            client.sslSocketFactory(socketsTrusting(authority).getSocketFactory(), authority);
        }
        return client.build();
    }

    private static SSLContext socketsTrusting(PinnedAuthority authority) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {authority}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Connection() {}
}
