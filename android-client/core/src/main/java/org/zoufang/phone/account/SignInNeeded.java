package org.zoufang.phone.account;

import java.io.IOException;

/** The server no longer believes this phone's session; only a person can sign in again. Everything typed stays. */
public final class SignInNeeded extends IOException {

    private static final long serialVersionUID = 1L;

    SignInNeeded() {
        super("a person has to sign in again");
    }
}
