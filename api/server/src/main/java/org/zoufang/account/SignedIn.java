package org.zoufang.account;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.official.Reach;

/** The official a request acts for, as the security layer carries him. */
record SignedIn(UUID officialId, UUID deviceId, Set<Role> roles, Reach reach) implements Principal {

    /** The same official, at this device. */
    SignedIn at(UUID device) {
        return new SignedIn(officialId, device, roles, reach);
    }

    @Override
    public String getName() {
        return officialId.toString();
    }
}
