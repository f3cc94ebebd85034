package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** Whether passwords open anything here: with a provider they do not, unless the operator keeps them as a second way. */
@ApplicationScoped
class PasswordDoor {

    private final ZoufangConfig config;

    PasswordDoor(ZoufangConfig config) {
        this.config = config;
    }

    boolean isOpen() {
        return config.signIn().mode() == SignInMode.LOCAL || config.oidc().passwords();
    }

    /** @throws Refused with SIGN_IN_AT_PROVIDER where they do not */
    void check(String field) {
        if (!isOpen()) {
            throw Refused.because(RefusalCode.SIGN_IN_AT_PROVIDER, field);
        }
    }
}
