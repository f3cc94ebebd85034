package org.zoufang.phone.app.managed;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.RestrictionsManager;
import android.os.Bundle;
import java.util.Locale;
import java.util.Optional;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.net.ServerAddress;

/**
 * What the city's device management says about the office (Android managed configurations). It takes the place of what
 * a person would type or scan.
 *
 * @param officeKey the office's public key, or null
 * @param mode how people sign in there, or null if the server is to be asked
 * @param registration the whole code, if a ticket came with it
 */
public record ManagedOffice(
        ServerAddress address, String officeKey, SignInMode mode, Optional<Registration> registration) {

    public static final String SERVER_ADDRESS = "server_address";
    public static final String CERTIFICATE = "certificate_sha256";
    public static final String OFFICE_KEY = "office_public_key";
    public static final String SIGN_IN_MODE = "sign_in_mode";
    public static final String TICKET = "registration_ticket";

    /** What is set on this phone now; empty if nothing is, or the address cannot be right. */
    public static Optional<ManagedOffice> of(Context context) {
        RestrictionsManager restrictions = context.getSystemService(RestrictionsManager.class);
        Bundle said = restrictions == null ? null : restrictions.getApplicationRestrictions();
        return said == null ? Optional.empty() : read(said);
    }

    static Optional<ManagedOffice> read(Bundle said) {
        String fingerprint = text(said, CERTIFICATE).replace(":", "").toLowerCase(Locale.ROOT);
        Optional<ServerAddress> address =
                ServerAddress.read(text(said, SERVER_ADDRESS)).address();
        if (!address.isPresent() || !fingerprint.matches("([0-9a-f]{64})?")) {
            return Optional.empty();
        }
        ServerAddress trusted = address.get().trusting(fingerprint);
        String key = text(said, OFFICE_KEY);
        SignInMode mode = mode(text(said, SIGN_IN_MODE));
        return Optional.of(new ManagedOffice(
                trusted, isKey(key) ? key : null, mode, registration(trusted, key, mode, text(said, TICKET))));
    }

    private static Optional<Registration> registration(
            ServerAddress address, String key, SignInMode mode, String ticket) {
        try {
            SignInMode way = mode == null ? SignInMode.LOCAL : mode;
            return Optional.of(new Registration(address.base(), address.fingerprint(), key, way, ticket));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }

    private static boolean isKey(String text) {
        try {
            return Registration.officeKey(text) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static SignInMode mode(String text) {
        for (SignInMode mode : SignInMode.values()) {
            if (mode.name().equalsIgnoreCase(text)) {
                return mode;
            }
        }
        return null;
    }

    private static String text(Bundle said, String key) {
        return said.getString(key, "").trim();
    }

    /** Takes over what is set, now and whenever it is changed while the app runs. */
    public static void watch(PhoneApplication phone) {
        BroadcastReceiver changed = new BroadcastReceiver() {
            @Override
            public void onReceive(Context context, Intent intent) {
                phone.onStore(ManagedRules.of(phone)::take, taken -> {});
                take(phone);
            }
        };
        phone.registerReceiver(changed, new IntentFilter(Intent.ACTION_APPLICATION_RESTRICTIONS_CHANGED));
        take(phone);
    }

    private static void take(PhoneApplication phone) {
        of(phone)
                .ifPresent(office -> phone.onNetwork(
                        parts -> {
                            parts.entry().manage(office);
                            return office;
                        },
                        done -> {}));
    }
}
