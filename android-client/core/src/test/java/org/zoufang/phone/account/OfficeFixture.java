package org.zoufang.phone.account;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.zoufang.contract.Registration;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.store.Setting;

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

    /** The phone scanned the office's code. */
    static void register(PhoneFixture phone, String ticket, KeyPair office) throws IOException {
        phone.registering().register(code(ticket, office), "测试手机");
        phone.store().change(() -> phone.store().settings().put(Setting.SERVER, ADDRESS));
    }

    /** A person signs in at this office's address. */
    static void signIn(PhoneFixture phone, String name) {
        phone.signInAt(ADDRESS, name, "right");
    }

    static Registration code(String ticket, KeyPair keys) {
        String office = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.getPublic().getEncoded());
        return new Registration(ADDRESS, "", office, SignInMode.LOCAL, ticket);
    }
}
