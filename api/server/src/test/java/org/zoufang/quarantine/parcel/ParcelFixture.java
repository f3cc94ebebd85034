package org.zoufang.quarantine.parcel;

import static io.restassured.RestAssured.given;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;

/** What befalls a phone, and an office that is not ours. */
final class ParcelFixture {

    private ParcelFixture() {}

    static void revoke(Person administrator, UUID device) {
        String answer = given().header("Authorization", administrator.bearer())
                .contentType("application/json")
                .body(Map.of(
                        "query",
                        "mutation { deviceRevoke(input: {id: \"" + device
                                + "\"}) { device { revokedAt } userErrors { code } } }"))
                .post("/graphql")
                .jsonPath()
                .getString("data.deviceRevoke.device.revokedAt");
        if (answer == null) {
            throw new AssertionError("the phone was not revoked");
        }
    }

    static ECPublicKey anotherOffice() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return (ECPublicKey) pairs.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
