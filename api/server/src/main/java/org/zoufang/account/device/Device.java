package org.zoufang.account.device;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.official.Official;

/** A phone with the app, as the page of phones shows it. */
@Description("A phone with the app (设备)")
public record Device(
        @Id @NonNull @Description("Made by the app when it is installed") UUID id,
        @NonNull @Description("How its person knows it, such as its model") String name,
        @Description("The app's version number at the last contact") Integer appVersion,
        @Description("Whose it is; null until somebody signs in on it") Official official,
        @Description("When it was registered by the office's QR code; null if it was not") Instant registeredAt,
        @NonNull @Description("When it last renewed its session or was registered") Instant lastContact,
        @Description("When it was revoked; a revoked phone is refused and empties itself") Instant revokedAt,
        @Description("How many records it had not sent when it last said so; null if it never did") Integer unsent,
        @Description("When it said so") Instant unsentAt) {}
