package org.zoufang.phone.sync;

import java.time.Instant;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.DeviceRefused;

/**
 * What one round with the server did.
 *
 * @param applied groups that the server stored
 * @param needPerson groups that now need a person
 * @param pulled changes that came
 * @param failures rounds that failed in a row; a person is told at the third
 * @param nextAttempt when to try again, or null if nothing is left to try
 */
public record RoundReport(End end, int applied, int needPerson, int pulled, int failures, Instant nextAttempt) {

    /** How a round ended. */
    public enum End {
        /** All that could be sent is sent, all that was missed is here. */
        DONE,
        /** Nothing was tried: the waiting time is not over. */
        NOT_YET,
        /** Only a person can go on, by signing in. */
        SIGN_IN_NEEDED,
        /** The server does not let this phone in before the office's QR code is scanned. */
        REGISTRATION_NEEDED,
        /** This phone was revoked: it has to be emptied at once. */
        DEVICE_REVOKED,
        /** Photos wait for Wi-Fi, as was chosen. */
        WAITS_FOR_WIFI,
        /** No whole answer came. */
        UNREACHABLE,
        /** The server asked to come back later. */
        BUSY,
        /** The server failed, or does not speak this phone's language. */
        FAILED;

        /** What a refusal of the phone means for the round; it is remembered where a person can mend it. */
        static End of(DeviceRefused refused, Account account) {
            if (refused.isRevoked()) {
                return DEVICE_REVOKED;
            }
            account.askRegistration(refused.getMessage());
            return REGISTRATION_NEEDED;
        }
    }
}
