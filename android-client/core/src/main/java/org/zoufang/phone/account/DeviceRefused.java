package org.zoufang.phone.account;

import java.io.IOException;
import java.util.Set;

/** The server does not let this phone in, whoever uses it. */
public final class DeviceRefused extends IOException {

    private static final long serialVersionUID = 1L;
    private static final String REVOKED = "DEVICE_REVOKED";
    private static final Set<String> CODES =
            Set.of(REVOKED, "DEVICE_TOKEN_INVALID", "DEVICE_OF_ANOTHER", "DEVICE_NOT_REGISTERED");

    private final String code;

    /** @param words what the server says to the person, or null */
    public DeviceRefused(String code, String words) {
        super(words);
        this.code = code;
    }

    /** Whether a refusal is about the phone. */
    public static boolean isOne(String code) {
        return code != null && CODES.contains(code);
    }

    /** Whether the phone is to be emptied. */
    public static boolean isRevoked(String code) {
        return REVOKED.equals(code);
    }

    public String code() {
        return code;
    }

    public boolean isRevoked() {
        return isRevoked(code);
    }
}
