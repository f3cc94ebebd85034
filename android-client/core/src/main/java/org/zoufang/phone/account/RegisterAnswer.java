package org.zoufang.phone.account;

import org.zoufang.contract.SignInMode;

/**
 * What came of registering this phone.
 *
 * @param mode how people sign in there; null if the phone was not registered
 * @param owner whose phone it is, or null if that shows when somebody signs in
 * @param code why not, or null
 * @param message why not, in the phone's language, or null
 */
public record RegisterAnswer(SignInMode mode, String owner, String code, String message) {

    /** The phone is in use at another server, whose work would be lost or go astray. */
    public static final String OTHER_SERVER = "OTHER_SERVER";

    public boolean isDone() {
        return mode != null;
    }
}
