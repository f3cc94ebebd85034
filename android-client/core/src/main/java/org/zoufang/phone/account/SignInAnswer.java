package org.zoufang.phone.account;

/**
 * What came of signing in.
 *
 * @param who null if it was refused
 * @param code why, or null
 * @param message why in the phone's language, or null
 */
public record SignInAnswer(Who who, String code, String message) {

    public boolean isDone() {
        return who != null;
    }
}
