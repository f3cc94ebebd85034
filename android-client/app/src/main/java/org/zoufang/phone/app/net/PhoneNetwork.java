package org.zoufang.phone.app.net;

import android.content.Context;
import android.net.ConnectivityManager;
import org.zoufang.phone.device.Network;

/** The network that this phone is in, as Android tells it. */
public final class PhoneNetwork implements Network {

    private final ConnectivityManager networks;

    public PhoneNetwork(Context context) {
        networks = context.getSystemService(ConnectivityManager.class);
    }

    @Override
    public boolean isMetered() {
        return networks.isActiveNetworkMetered();
    }
}
