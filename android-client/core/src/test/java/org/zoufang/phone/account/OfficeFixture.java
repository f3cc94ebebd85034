package org.zoufang.phone.account;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;

/** An office that prints codes. */
final class OfficeFixture {

    static final String ADDRESS = "https://office.example:8443";

    private OfficeFixture() {}

    static KeyPair keys() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Registration code(String ticket, KeyPair keys) {
        String office = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.getPublic().getEncoded());
        return new Registration(ADDRESS, "", office, SignInMode.LOCAL, ticket);
    }
}
