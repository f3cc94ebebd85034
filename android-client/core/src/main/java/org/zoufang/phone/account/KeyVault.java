package org.zoufang.phone.account;

/** Keeps this phone's secrets where nobody but the app can read them: Android's Keystore, or memory in tests. */
public interface KeyVault {

    /** What is kept. */
    enum Secret {
        /** Of the person: the tokens of his session. */
        SESSION,
        /** Of the phone: its device token and the office's public key. */
        DEVICE,
        /** Of a phone that was emptied: what it shows to hand its parcels in, until it has. */
        PARCEL,
        /** Of a sign-in that went out to the browser and has not come back. */
        TRIP
    }

    /** Null if none is kept. */
    String secret(Secret which);

    /** Durable when it returns. Null forgets it. */
    void keep(Secret which, String text);
}
