package org.zoufang.account;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Role;

/** The official a request acts for, as the security layer carries him. */
record SignedIn(UUID officialId, UUID deviceId, Set<Role> roles) implements Principal {
    @Override
    public String getName() {
        return officialId.toString();
    }
}
