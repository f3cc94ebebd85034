package org.zoufang.phone.account;

/** Keeps this phone's session where nobody but the app can read it: Android's Keystore, or memory in tests. */
public interface KeyVault {

    /** Null if none is kept. */
    String session();

    /** Durable when it returns. Null forgets it. */
    void keepSession(String session);
}
