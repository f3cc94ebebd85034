package org.zoufang.account.graphql;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.account.device.Device;
import org.zoufang.contract.SignInMode;

@Description("What a registered phone keeps")
public record RegisteredDevice(
        @NonNull @Description("The phone") Device device,
        @NonNull @Description("Sent as `Zoufang-Device: …` with each request, beside any bearer") String deviceToken,
        @NonNull @Description("When the device token ends and the phone must be registered again") Instant expiresAt,
        @NonNull
                @Description(
                        "The office's public key (P-256, Base64url of its SubjectPublicKeyInfo), to seal unsent work to")
                String officeKey,
        @NonNull @Description("Where people sign in") SignInMode signInMode) {

    @Override
    public String toString() {
        return "RegisteredDevice " + device.id();
    }
}
