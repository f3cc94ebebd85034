package org.zoufang.account.graphql;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What the office's QR code says")
public record DeviceRegistration(
        @NonNull
                @Description(
                        "The text to draw as a QR code: address, certificate, office's key, mode and a ticket for one phone")
                String text,
        @NonNull @Description("Until when its ticket is good") Instant expiresAt) {

    @Override
    public String toString() {
        return "DeviceRegistration until " + expiresAt;
    }
}
